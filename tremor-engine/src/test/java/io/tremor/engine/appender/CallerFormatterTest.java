package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Clock;
import io.tremor.api.Json;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CallerFormatterTest {
    private final List<String> statuses = new ArrayList<>();

    @TempDir
    Path directory;

    private CallerFormatter formatter;

    @BeforeEach
    void start() throws IOException {
        formatter = formatter("match event.message of case \"noise\" => drop case _ => {\"m\": event.message} end");
    }

    @Test
    void givesBackWhatTheScriptMakes() {
        assertThat(formatter.shape(new TestEvent("hello"))).isEqualTo(Json.parse("{\"m\":\"hello\"}"));
        assertThat(formatter.shape(new TestEvent("noise"))).isNull();
        assertThat(formatter.ledger().delivered()).isEqualTo(1);
        assertThat(formatter.ledger().dropped()).containsEntry(Reason.SCRIPT, 1L);
        assertThat(formatter.ledger().balances()).isTrue();
    }

    @Test
    void appendsOneMessageWithoutFrame() {
        OutputBuffer output = new OutputBuffer(4);
        output.write('>');
        assertThat(formatter.format(new TestEvent("hello"), output)).isTrue();
        assertThat(formatter.format(new TestEvent("noise"), output)).isFalse();
        assertThat(output).hasToString(">{\"m\":\"hello\"}");
    }

    @Test
    void anObjectMayLogWhenItIsAskedForItsText() {
        Object talkative = new Object() {
            @Override
            public String toString() {
                assertThat(formatter.shape(new TestEvent("nested").argument(this)))
                        .isNull();
                return "talkative";
            }
        };
        assertThat(formatter.shape(new TestEvent("hello").argument(talkative))).isNotNull();
        assertThat(formatter.ledger().refused()).containsEntry(Reason.NESTED, 1L);
    }

    @Test
    void aBrokenScriptIsToldOnceAndOnErrorDecides() throws IOException {
        CallerFormatter broken = formatter("let = 1");
        assertThat(broken.shape(new TestEvent("hello"))).isNotNull();
        assertThat(broken.shape(new TestEvent("hello"))).isNotNull();
        assertThat(statuses).singleElement().asString().contains("shape.tremor:1:");
    }

    @Test
    void stateIsInOnePlaceWhoeverCalls() throws Exception {
        CallerFormatter counting =
                formatter("let state = match state of case null => 1 case _ => state + 1 end; {\"n\": state}");
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 250; i++) {
                    counting.shape(new TestEvent("hello"));
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Value last = counting.shape(new TestEvent("hello"));
        // All of them, unless this machine let somebody wait for a second.
        assertThat(last)
                .isEqualTo(RecordValue.builder()
                        .put("n", counting.ledger().delivered())
                        .build());
        assertThat(counting.ledger().delivered()).isGreaterThan(900);
    }

    @Test
    void afterTheEndEventsAreDropped() {
        formatter.close();
        assertThat(formatter.shape(new TestEvent("late"))).isNull();
        assertThat(formatter.ledger().refused()).containsEntry(Reason.CLOSED, 1L);
    }

    private CallerFormatter formatter(String script) throws IOException {
        Path file = directory.resolve("shape.tremor");
        Files.writeString(file, script);
        return CallerFormatter.start(
                ShaperOptions.builder((message, cause) -> statuses.add(message))
                        .fields("raw")
                        .script(file.toString())
                        .reload(Duration.ofHours(1))
                        .build(),
                Clock.system());
    }
}
