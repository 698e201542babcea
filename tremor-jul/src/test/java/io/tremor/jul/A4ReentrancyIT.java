package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ListResourceBundle;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Whoever logs while something is logged gets through, and nobody waits for anybody. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class A4ReentrancyIT {
    private static final int TIMES = 20;

    @TempDir
    private Path directory;

    private void plain(Scenario scenario) throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            scenario.play(jul, jul.shop);
            jul.shop.info("the end");
            assertThat(jul.lines()).last().asString().contains("the end");
            Ledger ledger = jul.handler().ledger();
            assertThat(ledger.balances()).isTrue();
        }
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
        plain((jul, logger) -> logger.log(Level.INFO, "hello {0}", talkative(() -> logger.info("nested"))));
    }

    @RepeatedTest(TIMES)
    void theTextOfAnArgumentLogsThroughAnotherInterface() throws Exception {
        plain((jul, logger) -> {
            org.slf4j.Logger other = LoggerFactory.getLogger("shop.slf4j");
            other.info("hello {}", talkative(() -> logger.info("nested")));
            logger.log(Level.INFO, "hello {0}", talkative(() -> other.info("nested")));
        });
    }

    @RepeatedTest(TIMES)
    void anExceptionLogsWhenItIsAskedForItsMessage() throws Exception {
        plain((jul, logger) -> logger.log(Level.SEVERE, "hello", new Exception() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                logger.severe("nested");
                return "message";
            }
        }));
    }

    @RepeatedTest(TIMES)
    void theSupplierOfAMessageLogs() throws Exception {
        plain((jul, logger) -> logger.info(() -> {
            logger.info("nested");
            return "hello";
        }));
    }

    @RepeatedTest(TIMES)
    void aFilterLogs() throws Exception {
        plain((jul, logger) -> {
            jul.handler().setFilter(record -> {
                if (record.getMessage().equals("hello")) {
                    logger.info("nested");
                }
                return true;
            });
            logger.info("hello");
        });
    }

    @RepeatedTest(TIMES)
    void aResourceBundleLogs() throws Exception {
        plain((jul, logger) -> {
            LogRecord record = new LogRecord(Level.INFO, "hello");
            record.setResourceBundle(new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    logger.info("nested");
                    return new Object[][] {{"hello", "hello"}};
                }
            });
            logger.log(record);
        });
    }

    @RepeatedTest(TIMES)
    void aHandlerBesideOursLogs() throws Exception {
        plain((jul, logger) -> {
            Handler other = new Handler() {
                @Override
                public void publish(LogRecord record) {
                    if (record.getMessage().equals("hello")) {
                        logger.info("nested");
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
            logger.addHandler(other);
            logger.info("hello");
            logger.removeHandler(other);
        });
    }

    @RepeatedTest(TIMES)
    void aClassLogsWhileItIsInitialised() throws Exception {
        plain((jul, logger) -> {
            CountDownLatch both = new CountDownLatch(2);
            ReentrantLock initialiser = new ReentrantLock();
            for (int i = 0; i < 2; i++) {
                Thread thread = new Thread(() -> {
                    logger.log(Level.INFO, "hello {0}", talkative(() -> {
                        initialiser.lock();
                        try {
                            Logger.getLogger("shop.initialiser").info("nested");
                        } finally {
                            initialiser.unlock();
                        }
                    }));
                    both.countDown();
                });
                thread.start();
            }
            assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
        });
    }

    @RepeatedTest(TIMES)
    void theSinkWaitsForALockOfTheApplication() throws Exception {
        plain((jul, logger) -> {
            ReentrantLock lock = new ReentrantLock();
            System.setOut(new PrintStream(around(System.out, lock::lock, lock::unlock), true, StandardCharsets.UTF_8));
            lock.lock();
            try {
                for (int i = 0; i < 100; i++) {
                    logger.log(Level.SEVERE, "held {0}", i);
                }
            } finally {
                lock.unlock();
            }
        });
    }

    @RepeatedTest(TIMES)
    void theSinkLogs() throws Exception {
        plain((jul, logger) -> {
            System.setOut(new PrintStream(
                    around(System.out, () -> logger.severe("nested"), () -> {}), true, StandardCharsets.UTF_8));
            logger.severe("hello");
            assertThat(jul.lines()).noneMatch(line -> line.contains("nested"));
        });
    }

    @RepeatedTest(TIMES)
    void theConfigurationIsReadAgainWhileSomethingIsLogged() throws Exception {
        plain((jul, logger) -> logger.log(Level.INFO, "hello {0}", talkative(() -> {
            try {
                LogManager.getLogManager().readConfiguration();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            logger.info("nested");
        })));
    }

    /** Whoever has both bridges of SLF4J sends each record round and round, until the stack is full: that is not our doing. */
    @RepeatedTest(TIMES)
    void theLoopOfTheBridgesHurtsNobodyButItself() throws Exception {
        plain((jul, logger) -> {
            SLF4JBridgeHandler bridge = new SLF4JBridgeHandler();
            // Behind ours.
            Logger root = Logger.getLogger("");
            root.addHandler(bridge);
            try {
                logger.info("round");
            } catch (StackOverflowError e) {
                assertThat(e.getStackTrace()).isNotEmpty();
            } finally {
                root.removeHandler(bridge);
            }
            assertThat(jul.lines()).isNotEmpty();
        });
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

    /** What happens before {@code the end} is logged. */
    private interface Scenario {
        void play(JulFixture jul, Logger logger) throws Exception;
    }
}
