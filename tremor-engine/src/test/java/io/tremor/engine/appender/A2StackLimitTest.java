package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Reason;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ScriptCompiler;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thread that is about to run out of stack gets its own overflow and no other, and the next event is written. */
@Timeout(60)
final class A2StackLimitTest {
    private static final int ROUNDS = 40;

    private static final String DROPS_DEBUG = """
            match event of
              case %{ logger_name ~= glob|io.netty.*| } => drop
              case %{ markers ~= %[ "NOISE" ] } => drop
              case _ when event.level == "DEBUG" and absent event.mdc.user => drop
              case _ => null
            end;
            event
            """;

    private ShaperFixture fixture = new ShaperFixture();
    private final TestEvent event = new TestEvent("deep");
    private final StackOverflowError[] escaped = new StackOverflowError[100_000];
    private int escapes;
    private long offered;

    @Test
    void loggingAtEveryDepthLeavesEverythingInOrder() throws InterruptedException {
        logOnThreadsWithLittleStack();
        assertThat(fixture.shaper.ledger().delivered()).isGreaterThan(1_000);
    }

    @Test
    void aRuleOfTheScriptAtEveryDepthLeavesEverythingInOrder() throws InterruptedException {
        fixture = ShaperFixture.with(ScriptHolder.of(
                LoadedScript.ready(ScriptCompiler.compile(Source.of(DROPS_DEBUG), CompileOptions.DEFAULTS))));
        event.level("DEBUG");
        logOnThreadsWithLittleStack();
        // The guard was left each time, else the thread would count as being inside from then on.
        assertThat(fixture.shaper.ledger().refused()).containsOnlyKeys(Reason.RULE, Reason.EXHAUSTED);
        assertThat(fixture.shaper.ledger().refused().get(Reason.RULE)).isGreaterThan(1_000);
    }

    private void logOnThreadsWithLittleStack() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (int stack = 180; stack < 300; stack += 40) {
            Thread thread = new Thread(null, this::logEverywhere, "short of stack", stack << 10);
            thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
            thread.start();
            thread.join();
        }
        fixture.write(new TestEvent("another thread"));
        offered++;

        assertThat(failure.get()).isNull();
        assertThat(fixture.shaper.ledger().refused()).containsKey(Reason.EXHAUSTED);
        for (int i = 0; i < escapes; i++) {
            // The frame of the call itself did not fit; nothing that it had begun came out.
            assertThat(escaped[i].getStackTrace()[0].getMethodName()).isIn("offer", "descend");
        }
        assertThat(fixture.shaper.ledger().accepted()).isLessThanOrEqualTo(offered);
        assertThat(fixture.shaper.ledger().balances()).isTrue();
        assertThat(fixture.shaper.line().lanes().usedBytes()).isZero();
        fixture.sink.lines().forEach(ShaperFixture::read);
    }

    private void logEverywhere() {
        for (int i = 0; i < ROUNDS; i++) {
            descend();
            fixture.work();
            fixture.take().forEach(ShaperFixture::read);
        }
        fixture.write(new TestEvent("the same thread"));
        offered++;
    }

    /** Recurs until the stack ends, and logs on the way back, at the last depths. */
    @SuppressWarnings("InfiniteRecursion") // on purpose
    private int descend() {
        int above;
        try {
            above = descend() + 1;
        } catch (StackOverflowError own) {
            above = 0;
        }
        if (above < 400) {
            try {
                fixture.shaper.offer(event);
                offered++;
            } catch (StackOverflowError own) {
                escaped[escapes++] = own;
            }
        }
        return above;
    }

    @Test
    void anOverflowInTheApplicationsTextIsTheEventsOwn() {
        Object endless = new Object() {
            @Override
            public String toString() {
                return "x" + this;
            }
        };
        fixture.write(new TestEvent("hello").argument(endless));
        fixture.write(new TestEvent("again"));
        fixture.assertBalanced(2);
    }
}
