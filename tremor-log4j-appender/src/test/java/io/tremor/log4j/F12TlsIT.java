package io.tremor.log4j;

import io.tremor.testkit.tls.TlsShippingContract;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** TLS, set up in Log4j's XML. */
final class F12TlsIT extends TlsShippingContract {
    @TempDir
    private Path configurations;

    @Override
    protected Service start(String sink) throws Exception {
        TremorFixture log4j = TremorFixture.startWith(
                configurations, "<Tremor name='T' drain='100 ms'><Sink>" + sink + "</Sink></Tremor>");
        return new Service() {
            @Override
            public void log(String message) {
                log4j.context.getLogger("shop").info(message);
            }

            @Override
            public List<String> errors() {
                return log4j.errors();
            }

            @Override
            public void close() {
                log4j.close();
            }
        };
    }
}
