package io.tremor.engine.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class AgentRunnerTest {
    @Test
    void startsWorksAndClosesOnAThreadOfItsOwn() {
        List<String> calls = Collections.synchronizedList(new ArrayList<>());
        Agent agent = new Agent() {
            @Override
            public void onStart() {
                calls.add("start on " + Thread.currentThread().getName());
            }

            @Override
            public int doWork() {
                calls.add("work");
                return 1;
            }

            @Override
            public boolean isDone() {
                return calls.size() > 2;
            }

            @Override
            public void onClose() {
                calls.add("close, of the engine: " + EngineThread.isCurrent());
            }

            @Override
            public String roleName() {
                return "an agent";
            }
        };
        AgentRunner runner = new AgentRunner(agent, IdleLadder.polling(), Clock.system());
        runner.start();
        assertThat(runner.awaitEnd(Duration.ofSeconds(20))).isTrue();
        assertThat(calls).containsExactly("start on an agent", "work", "work", "close, of the engine: true");
        assertThat(EngineThread.isCurrent()).isFalse();
    }

    @Test
    void goesOnAfterWhateverIsThrown() {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger pieces = new AtomicInteger();
        Agent agent = new Counting(pieces, 6) {
            @Override
            public int doWork() {
                switch (pieces.incrementAndGet()) {
                    case 1 -> throw new IllegalStateException();
                    case 2 -> throw new OutOfMemoryError();
                    case 3 -> throw new StackOverflowError();
                    default -> {
                        return 1;
                    }
                }
            }

            @Override
            public void onFailure(Throwable cause) {
                failures.add(cause);
                throw new AssertionError("and the handler fails too");
            }
        };
        AgentRunner runner = new AgentRunner(agent, IdleLadder.polling(), Clock.system());
        runner.start();
        assertThat(runner.awaitEnd(Duration.ofSeconds(20))).isTrue();
        assertThat(failures).hasSize(3);
    }

    @Test
    void anAgentThatSleepsIsWokenAtOnce() throws InterruptedException {
        AtomicInteger pieces = new AtomicInteger();
        CountDownLatch[] polled = {new CountDownLatch(1), new CountDownLatch(1)};
        Agent agent = new Counting(pieces, 2) {
            @Override
            public int doWork() {
                int piece = pieces.get();
                if (piece < 2) {
                    polled[piece].countDown();
                }
                return 0;
            }
        };
        AgentRunner runner = new AgentRunner(agent, IdleLadder.called(), new Clock() {
            @Override
            public long wallNanos() {
                return 0;
            }

            @Override
            public long monoNanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(long nanos) {
                // For ever, unless somebody calls.
                Clock.system().sleep(TimeUnit.MINUTES.toNanos(10));
            }
        });
        runner.start();
        polled[0].await();
        pieces.incrementAndGet();
        runner.wake();
        polled[1].await();
        pieces.incrementAndGet();
        runner.wake();
        assertThat(runner.awaitEnd(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void theLadderStartsOverWithAnyWork() {
        IdleLadder ladder = IdleLadder.polling();
        for (int i = 0; i < 50; i++) {
            assertThat(ladder.nextNanos()).isZero();
        }
        for (int i = 0; i < 10; i++) {
            assertThat(ladder.nextNanos()).isEqualTo(TimeUnit.MICROSECONDS.toNanos(100));
        }
        long longest = 0;
        for (int i = 0; i < 100; i++) {
            longest = ladder.nextNanos();
        }
        assertThat(longest).isEqualTo(TimeUnit.MILLISECONDS.toNanos(10));
        ladder.reset();
        assertThat(ladder.nextNanos()).isZero();
    }

    private abstract static class Counting implements Agent {
        private final AtomicInteger pieces;
        private final int most;

        Counting(AtomicInteger pieces, int most) {
            this.pieces = pieces;
            this.most = most;
        }

        @Override
        public boolean isDone() {
            return pieces.get() >= most;
        }

        @Override
        public String roleName() {
            return "counting";
        }
    }
}
