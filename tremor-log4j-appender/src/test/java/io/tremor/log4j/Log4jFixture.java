package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.LogEventView;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.function.Consumer;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;

/** Log4j set up from a file, with every event's view shown to an observer at the place of an appender. */
final class Log4jFixture implements AutoCloseable {
    final LoggerContext context;
    private volatile Consumer<LogEventView> observer = view -> {};

    Log4jFixture() throws URISyntaxException {
        URL file = Log4jFixture.class.getResource("observed.xml");
        assertThat(file).isNotNull();
        context = Configurator.initialize("observed", Log4jFixture.class.getClassLoader(), file.toURI());
        AbstractAppender appender = new AbstractAppender("OBSERVER", null, null, false, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                observer.accept(new Log4jEventView(event));
            }
        };
        appender.start();
        context.getConfiguration().getRootLogger().addAppender(appender, null, null);
    }

    void observe(Consumer<LogEventView> newObserver) {
        observer = newObserver;
    }

    @Override
    public void close() {
        Configurator.shutdown(context);
    }
}
