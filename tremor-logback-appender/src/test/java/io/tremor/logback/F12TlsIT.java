package io.tremor.logback;

import io.tremor.testkit.tls.TlsShippingContract;
import java.util.List;

/** TLS, set up in Logback's XML. */
final class F12TlsIT extends TlsShippingContract {
    @Override
    protected Service start(String sink) throws Exception {
        LogbackFixture logback = LogbackFixture.startAppender("<drain>100 ms</drain><sink>" + sink + "</sink>");
        return new Service() {
            @Override
            public void log(String message) {
                logback.logger().info(message);
            }

            @Override
            public List<String> errors() {
                return logback.errors();
            }

            @Override
            public void close() {
                logback.close();
            }
        };
    }
}
