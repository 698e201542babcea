package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever logs while something is logged: the call returns, and nothing goes round in circles. */
@Timeout(300)
final class A4ReentrancyIT {
    private static final int TIMES = 20;

    /** As long as nothing but a deadlock takes. */
    private static final long HANG_MILLIS = 20_000;

    /** Who logs while something is logged. */
    enum Scenario {
        /** An argument's text. */
        TEXT_LOGS("", A4ReentrancyIT::logTalkative),
        /** The same in front of a turbo filter, a filter and an encoder, each with a script. */
        TEXT_LOGS_BEHIND_FILTERS("filters.xml", A4ReentrancyIT::logTalkative),
        /** The same with an appender behind the script. */
        TEXT_LOGS_BEFORE_NESTED("nested.xml", A4ReentrancyIT::logTalkative),
        /** An appender behind the script. */
        NESTED_APPENDER_LOGS("", A4ReentrancyIT::logThroughTalkativeAppender),
        /** Two appenders, each behind the other's. */
        APPENDERS_FEED_EACH_OTHER("", A4ReentrancyIT::logInCircles),
        /** Whoever hears about the appender's trouble. */
        STATUS_LISTENER_LOGS("hostile-filter.xml", A4ReentrancyIT::logWithTalkativeListener),
        /** A class that is being initialised. */
        CLASS_INITIALISER_LOGS("", logback -> logback.logger().info("loaded {}", new Initialised(logback))),
        /** Somebody who holds what the sink needs. */
        LOCK_OF_THE_SINK_IS_HELD("", A4ReentrancyIT::logWhileHoldingStandardOutput),
        /** Somebody who holds what another thread's text needs. */
        LOCK_OF_A_TEXT_IS_HELD("", A4ReentrancyIT::logWhileHoldingTheLockOfAText),
        /** Somebody who stops Logback meanwhile. */
        TEXT_STOPS_THE_APPENDER("", logback -> logback.logger().info("{}", new Acting(logback.appender()::stop))),
        /** Somebody who configures Logback anew meanwhile. */
        TEXT_CONFIGURES_ANEW("", A4ReentrancyIT::logWhatConfiguresAnew);

        private final String file;
        private final Consumer<LogbackFixture> call;

        Scenario(String file, Consumer<LogbackFixture> call) {
            this.file = file;
            this.call = call;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCallReturns(Scenario scenario) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            try (LogbackFixture logback = LogbackFixture.start(scenario.file.isEmpty() ? "raw.xml" : scenario.file)) {
                AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
                Thread thread = new Thread(() -> {
                    try {
                        scenario.call.accept(logback);
                    } catch (Throwable e) {
                        thrown.set(e);
                    }
                });
                thread.start();
                thread.join(HANG_MILLIS);
                assertThat(thread.isAlive()).isFalse();
                assertThat(thrown.get()).isNull();
            }
        }
    }

    @Test
    void objectsThatLogAreWrittenOnceAndTheRestIsCounted() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("raw.xml")) {
            logTalkative(logback);
            assertThat(logback.events()).hasSizeLessThanOrEqualTo(2);
            assertThat(logback.appender().ledger())
                    .isNotNull()
                    .satisfies(ledger -> assertThat(ledger.balances()).isTrue());
        }
    }

    private static void logTalkative(LogbackFixture logback) {
        Logger logger = logback.logger();
        logger.info("hello {}", new Object() {
            @Override
            public String toString() {
                logger.info("nested {}", this);
                return "talkative";
            }
        });
    }

    private static void logThroughTalkativeAppender(LogbackFixture logback) {
        TremorAppender appender = logback.appender();
        appender.stop();
        appender.addAppender(new Talkative(logback.logger()));
        appender.start();
        logback.logger().info("hello");
    }

    private static void logInCircles(LogbackFixture logback) {
        Logger here = logback.context.getLogger("here");
        Logger there = logback.context.getLogger("there");
        attach(here, there);
        attach(there, here);
        here.info("hello");
        here.setAdditive(false);
        there.setAdditive(false);
        here.info("hello");
    }

    private static void attach(Logger logger, Logger next) {
        TremorAppender appender = new TremorAppender();
        appender.setContext(logger.getLoggerContext());
        appender.addAppender(new Talkative(next));
        appender.start();
        logger.addAppender(appender);
    }

    private static void logWithTalkativeListener(LogbackFixture logback) {
        logback.context
                .getStatusManager()
                .add((Status status) -> logback.logger().info("heard {}", status));
        for (int i = 0; i < 10; i++) {
            logback.logger().info("hello");
        }
    }

    private static void logWhileHoldingStandardOutput(LogbackFixture logback) {
        synchronized (System.out) {
            for (int i = 0; i < 100; i++) {
                logback.logger().error("hello");
            }
        }
    }

    private static void logWhileHoldingTheLockOfAText(LogbackFixture logback) {
        Object lock = new Object();
        Acting text = new Acting(() -> {
            synchronized (lock) {
                logback.logger().info("locked");
            }
        });
        Thread other = new Thread(() -> logback.logger().info("hello {}", text));
        synchronized (lock) {
            other.start();
            logback.logger().info("hello {}", text);
        }
        try {
            other.join(HANG_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(other.isAlive()).isFalse();
    }

    private static void logWhatConfiguresAnew(LogbackFixture logback) {
        logback.logger().info("{}", new Acting(() -> {
            try {
                logback.context.reset();
                logback.configure("raw.xml");
            } catch (JoranException e) {
                throw new IllegalStateException(e);
            }
        }));
        logback.logger().info("after");
        assertThat(List.copyOf(logback.texts("message"))).last().isEqualTo("after");
    }

    /** Does something whenever it is asked for its text. */
    private record Acting(Runnable action) {
        @Override
        public String toString() {
            action.run();
            return "acting";
        }
    }

    private static final class Initialised {
        private static final AtomicReference<@Nullable LogbackFixture> CURRENT = new AtomicReference<>();

        Initialised(LogbackFixture logback) {
            CURRENT.set(logback);
        }

        @Override
        public String toString() {
            return Initialiser.TEXT;
        }

        private static final class Initialiser {
            static final String TEXT = log();

            private static String log() {
                LogbackFixture logback = CURRENT.get();
                if (logback != null) {
                    logback.logger().info("initialising");
                }
                return "initialised";
            }
        }
    }

    private static final class Talkative extends AppenderBase<ILoggingEvent> {
        private final Logger logger;

        Talkative(Logger logger) {
            this.logger = logger;
            start();
        }

        // Logback's own guard would hide what this is about.
        @Override
        public synchronized void doAppend(ILoggingEvent event) {
            append(event);
        }

        @Override
        protected void append(ILoggingEvent event) {
            logger.info("nested {}", event.getMessage());
        }
    }
}
