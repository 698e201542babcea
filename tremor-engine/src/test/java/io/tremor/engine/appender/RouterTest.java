package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Clock;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.event.Port;
import io.tremor.api.script.Outcome;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.testkit.RecordingSink;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where events go when there is more than one sink. */
@Timeout(60)
final class RouterTest {
    private final RecordingSink first = new RecordingSink();
    private final RecordingSink second = new RecordingSink();

    @Test
    void everySinkWithoutAPortGetsEveryEvent() {
        QueuedShaper shaper = start("1 MiB");
        for (int i = 0; i < 100; i++) {
            shaper.offer(new TestEvent("event " + i));
        }
        assertThat(shaper.flush(Duration.ofSeconds(20))).isTrue();
        assertThat(first.lines()).hasSize(100).isEqualTo(second.lines());
        assertThat(shaper.ledger().delivered()).isEqualTo(100);
        assertThat(shaper.ledger().balances()).isTrue();
        shaper.close();
    }

    @Test
    void aFrozenSinkHurtsNoOther() {
        QueuedShaper shaper = start("256 KiB");
        CountDownLatch thaw = new CountDownLatch(1);
        first.beforeWrite(() -> awaitQuietly(thaw));
        int offered = 0;
        for (int round = 0; round < 100; round++) {
            for (int i = 0; i < 50; i++) {
                shaper.offer(new TestEvent("x".repeat(100)));
                offered++;
            }
            while (second.lines().size() < offered) {
                Thread.onSpinWait();
            }
        }
        Ledger ledger = shaper.ledger();
        assertThat(ledger.sinks().get(0).dropped()).containsOnlyKeys(Reason.SINK_FULL);
        assertThat(ledger.sinks().get(1).delivered()).isEqualTo(offered);
        thaw.countDown();
        assertThat(shaper.flush(Duration.ofSeconds(20))).isTrue();
        Ledger thawed = shaper.ledger();
        assertThat(thawed.balances()).as("%s", thawed).isTrue();
        assertThat(thawed.delivered()).isEqualTo(first.lines().size());
        assertThat(thawed.dropped()).containsOnlyKeys(Reason.SINK_FULL);
        shaper.close();
    }

    @Test
    void aPortWithoutASinkOfItsOwnGoesToTheOthersAndIsCounted() {
        ShaperFixture fixture = ShaperFixture.threaded(
                options -> options, FakeScript.holder(event -> new Outcome.Emitted(new Port("alerts"), event)));
        fixture.offer(new TestEvent("hello"));
        assertThat(fixture.sink.lines()).hasSize(1);
        assertThat(fixture.shaper.ledger().unrouted()).isEqualTo(1);
        fixture.assertBalanced(1);
        fixture.shaper.close();
    }

    @Test
    void whatAScriptDropsIsCounted() {
        ShaperFixture fixture = ShaperFixture.threaded(
                options -> options,
                FakeScript.holder(event -> ((StringValue) ((RecordValue) event.value()).get("message"))
                                .text()
                                .startsWith("drop")
                        ? Outcome.Dropped.DROPPED
                        : FakeScript.pass(event)));
        fixture.offer(new TestEvent("drop me"));
        fixture.offer(new TestEvent("keep me"));
        assertThat(fixture.shaper.ledger().dropped()).containsEntry(Reason.SCRIPT, 1L);
        fixture.assertBalanced(2);
        fixture.shaper.close();
    }

    private QueuedShaper start(String budget) {
        ShaperOptions options = ShaperOptions.builder((message, cause) -> {})
                .fields("raw")
                .shutdownHook(false)
                .set("budget", budget)
                .build();
        return Shapers.start(
                new LineBuilder(options, Clock.system()).sinks(CodecProvider.named("json"), List.of(first, second)),
                options);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
