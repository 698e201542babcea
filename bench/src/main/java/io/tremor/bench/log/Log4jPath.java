package io.tremor.bench.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.xml.XmlConfiguration;

/** Log4j 2, in a context of its own. */
record Log4jPath(LoggerContext context, Logger logger) implements LogPath {
    static LogPath open(String appenders) {
        String xml = "<Configuration status=\"ERROR\"><Appenders>" + appenders
                + "</Appenders><Loggers><Root level=\"INFO\"><AppenderRef ref=\"A\"/></Root></Loggers></Configuration>";
        LoggerContext context = new LoggerContext("bench");
        try {
            context.start(new XmlConfiguration(
                    context, new ConfigurationSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ThreadContext.putAll(Framework.CONTEXT);
        return new Log4jPath(context, context.getLogger("io.tremor.bench.shop"));
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
