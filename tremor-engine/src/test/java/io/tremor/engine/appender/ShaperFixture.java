package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.tremor.api.Json;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.testkit.ManualClock;
import io.tremor.testkit.RecordingSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A shaper with everything around it in hand. */
final class ShaperFixture {
    final ManualClock clock = new ManualClock();
    final RecordingSink sink = new RecordingSink();
    final Queue<String> statuses = new ConcurrentLinkedQueue<>();
    final LineShaper shaper =
            LineShaper.start(sink, CodecProvider.named("json"), (message, cause) -> statuses.add(message), clock);

    /** Offers {@code event} and returns the line that it becomes, after two parsers have read it. */
    RecordValue write(TestEvent event) {
        sink.take();
        assertThat(shaper.offer(event)).isTrue();
        assertThat(sink.text()).endsWith("}\n").containsOnlyOnce("\n");
        return read(sink.take().get(0));
    }

    /** Checks that every event is accounted for. */
    void assertBalanced(long offered) {
        Ledger.Snapshot ledger = shaper.ledger();
        assertThat(ledger.accepted())
                .as("%s", ledger)
                .isEqualTo(ledger.delivered() + sum(ledger.dropped().values()));
        assertThat(ledger.accepted() + sum(ledger.refused().values()))
                .as("%s", ledger)
                .isEqualTo(offered);
        assertThat(ledger.delivered()).as("%s", ledger).isEqualTo(sink.writes());
    }

    static RecordValue read(String line) {
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
        return (RecordValue) Json.parse(line);
    }

    static String text(RecordValue record, String key) {
        return ((StringValue) record.get(key)).text();
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
