package io.tremor.bench.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Logback, in a context of its own. */
record LogbackPath(LoggerContext context, Logger logger) implements LogPath {
    static LogPath open(String appenders) {
        LoggerContext context = new LoggerContext();
        LogbackMDCAdapter mdc = new LogbackMDCAdapter();
        context.setMDCAdapter(mdc);
        Framework.CONTEXT.forEach(mdc::put);
        String xml =
                "<configuration>" + appenders + "<root level=\"INFO\"><appender-ref ref=\"A\"/></root></configuration>";
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        OpenTelemetrySdks.installIn(context);
        return new LogbackPath(context, context.getLogger("io.tremor.bench.shop"));
    }

    @Override
    public void log(int number) {
        logger.info(Framework.MESSAGE, Framework.USER, number, "A-7");
    }

    @Override
    public void close() {
        context.stop();
    }
}
