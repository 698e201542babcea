package io.tremor.jul;

import io.tremor.testkit.tls.TlsShippingContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** TLS, set up in the properties of the JDK's logging. */
final class F12TlsIT extends TlsShippingContract {
    private static final String HANDLER = "io.tremor.jul.TremorHandler";

    @TempDir
    private Path configurations;

    @Override
    protected Service start(String sink) throws Exception {
        JulFixture jul = JulFixture.startWith(
                configurations,
                "handlers = " + HANDLER + "\n" + HANDLER + ".drain = 100 ms\n" + HANDLER + ".sink = " + sink + "\n");
        return new Service() {
            @Override
            public void log(String message) {
                jul.shop.info(message);
            }

            @Override
            public List<String> errors() {
                return jul.ours();
            }

            @Override
            public void close() {
                try {
                    jul.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
