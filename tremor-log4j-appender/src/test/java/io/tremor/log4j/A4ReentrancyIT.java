package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever logs while something is logged gets through, and nobody waits for anybody. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class A4ReentrancyIT {
    private static final int TIMES = 20;

    @TempDir
    private Path directory;

    private static void within(TremorFixture log4j, Consumer<Logger> scenario) {
        Logger logger = log4j.context.getLogger("shop");
        scenario.accept(logger);
        logger.info("the end");
        assertThat(log4j.lines()).last().asString().contains("the end");
        Ledger ledger = log4j.appender().ledger();
        assertThat(ledger.balances()).isTrue();
    }

    /** Returns an object that does {@code action} when it is asked for its text. */
    private static Object talkative(Runnable action) {
        return new Object() {
            @Override
            public String toString() {
                action.run();
                return "talkative";
            }
        };
    }

    @RepeatedTest(TIMES)
    void theTextOfAnArgumentLogs() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            within(log4j, logger -> logger.info("hello {}", talkative(() -> logger.info("nested"))));
        }
    }

    @RepeatedTest(TIMES)
    void theTextOfAnArgumentOfAnAsynchronousLoggerLogs() throws Exception {
        try (TremorFixture log4j = TremorFixture.startAsynchronous("zero.xml")) {
            Logger logger = log4j.context.getLogger("shop");
            logger.info("hello {}", talkative(() -> logger.info("nested")));
            logger.info("the end");
            while (log4j.appender().ledger().accepted() < 3) {
                Thread.onSpinWait();
            }
            assertThat(log4j.lines())
                    .anyMatch(line -> line.contains("nested"))
                    .anyMatch(line -> line.contains("the end"));
        }
    }

    @RepeatedTest(TIMES)
    void anExceptionLogsWhenItIsAskedForItsMessage() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            within(
                    log4j,
                    logger -> logger.error("hello", new Exception() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public String getMessage() {
                            logger.error("nested", this);
                            return "message";
                        }
                    }));
        }
    }

    @RepeatedTest(TIMES)
    void aMarkerLogsWhenItIsAskedForItsName() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            within(
                    log4j,
                    logger -> logger.info(
                            new MarkerManager.Log4jMarker("LOUD") {
                                private static final long serialVersionUID = 1L;

                                @Override
                                public String getName() {
                                    logger.info("nested");
                                    return "LOUD";
                                }
                            },
                            "hello"));
        }
    }

    @RepeatedTest(TIMES)
    void theSupplierOfAMessageLogs() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            within(
                    log4j,
                    logger -> logger.info(() -> {
                        logger.info("nested");
                        return "hello";
                    }));
        }
    }

    @RepeatedTest(TIMES)
    void aFilterLogs() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            within(log4j, logger -> {
                log4j.appender().addFilter(new AbstractFilter() {
                    @Override
                    public Result filter(LogEvent event) {
                        logger.info("nested");
                        return Result.NEUTRAL;
                    }
                });
                logger.info("hello");
            });
        }
    }

    @RepeatedTest(TIMES)
    void aClassLogsWhileItIsInitialised() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            LoggerContext context = log4j.context;
            CountDownLatch both = new CountDownLatch(2);
            ReentrantLock initialiser = new ReentrantLock();
            within(log4j, logger -> {
                for (int i = 0; i < 2; i++) {
                    Thread thread = new Thread(() -> {
                        logger.info("hello {}", talkative(() -> {
                            initialiser.lock();
                            try {
                                context.getLogger("shop.initialiser").info("nested");
                            } finally {
                                initialiser.unlock();
                            }
                        }));
                        both.countDown();
                    });
                    thread.start();
                }
                await(both);
            });
        }
    }

    @RepeatedTest(TIMES)
    void theSinkWaitsForALockOfTheApplication() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            PrintStream captured = System.out;
            ReentrantLock lock = new ReentrantLock();
            System.setOut(new PrintStream(around(captured, lock::lock, lock::unlock), true, StandardCharsets.UTF_8));
            within(log4j, logger -> {
                lock.lock();
                try {
                    for (int i = 0; i < 100; i++) {
                        logger.error("held {}", i);
                    }
                } finally {
                    lock.unlock();
                }
            });
        }
    }

    @RepeatedTest(TIMES)
    void theSinkLogs() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            PrintStream captured = System.out;
            Logger logger = log4j.context.getLogger("sink");
            System.setOut(new PrintStream(
                    around(captured, () -> logger.error("nested"), () -> {}), true, StandardCharsets.UTF_8));
            within(log4j, shop -> shop.error("hello"));
            assertThat(log4j.lines()).noneMatch(line -> line.contains("nested"));
        }
    }

    @RepeatedTest(TIMES)
    void twoAppendersFeedEachOther() throws Exception {
        try (TremorFixture log4j = TremorFixture.startWith(directory, """
                <Tremor name="T"><AppenderRef ref="U"/><Sink>stdout:</Sink></Tremor>
                <Tremor name="U"><AppenderRef ref="T"/></Tremor>
                """)) {
            within(log4j, logger -> logger.info("hello"));
            assertThat(log4j.lines()).filteredOn(line -> line.contains("hello")).hasSize(2);
        }
    }

    @RepeatedTest(TIMES)
    void anAppenderRefersToItself() throws Exception {
        try (TremorFixture log4j = TremorFixture.startWith(
                directory, "<Tremor name='T'><AppenderRef ref='T'/><Sink>stdout:</Sink></Tremor>")) {
            within(log4j, logger -> logger.info("hello"));
            assertThat(log4j.lines()).filteredOn(line -> line.contains("hello")).hasSize(2);
        }
    }

    @RepeatedTest(TIMES)
    void theConfigurationIsReplacedWhileOthersLog() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            Logger logger = log4j.context.getLogger("shop");
            Thread other = new Thread(() -> {
                for (int i = 0; i < 1000; i++) {
                    logger.info("hello {}", talkative(() -> logger.info("nested")));
                }
            });
            other.start();
            log4j.context.reconfigure();
            other.join();
            within(log4j, shop -> {});
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a stream that does something before and after each write to {@code stream}. */
    private static OutputStream around(PrintStream stream, Runnable before, Runnable after) {
        return new ByteArrayOutputStream() {
            @Override
            public void flush() {
                before.run();
                try {
                    stream.write(buf, 0, count);
                    stream.flush();
                    reset();
                } finally {
                    after.run();
                }
            }
        };
    }
}
