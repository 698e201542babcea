package io.tremor.bench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventSetsTest {
    @ParameterizedTest
    @CsvSource({
        "app400,  420,  440",
        "app2k,  2000, 2300",
        "uni,     410,  460",
        "esc,     880,  960",
        "cjk,    1100, 1150",
        "num,     750,  850",
        "ws,      140,  170",
        "many,    800, 1000"
    })
    void generatedEventsHaveTheLengthTheyAreNamedFor(String name, int least, int most) {
        assertThat(EventSets.named(name).meanLength()).isBetween((double) least, (double) most);
    }

    @ParameterizedTest
    @CsvSource({"app400", "app2k", "uni", "esc", "cjk", "num", "ws", "many"})
    void generatedEventsAreTheSameInEveryRun(String name) {
        assertThat(EventSets.named(name).bytes())
                .isEqualTo(EventSets.named(name).bytes());
    }

    @Test
    void generatedEventsDiffer() {
        EventSet events = EventSets.named("app400");
        assertThat(text(events, 0)).isNotEqualTo(text(events, 1));
    }

    @Test
    void recordedEventsAreReadWhereTheyAre() {
        assumeThat(EventSets.isAvailable("data")).isTrue();
        EventSet events = EventSets.named("data");
        assertThat(events.size()).isEqualTo(1000);
        assertThat(text(events, 0)).startsWith("{\"about\":\"").endsWith("\"doc-type\":\"doc\"}");
        assertThat(text(events, 100)).as("the recording has 100 lines").isEqualTo(text(events, 0));
        assertThat(text(EventSets.named("match"), 0)).contains("\"tags\":{\"pipeline\":\"gen\"}");
    }

    @Test
    void everyEventHasANewlineBehindIt() {
        EventSet events = EventSets.named("ws").first(10);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.bytes()[events.offset(i) + events.length(i)]).isEqualTo((byte) '\n');
        }
    }

    @Test
    void aPaddedEventIsTheEventAndZeros() {
        EventSet events = EventSets.named("uni");
        byte[] padded = events.padded(3);
        assertThat(padded).hasSize(events.length(3) + 64).endsWith(new byte[64]);
        assertThat(new String(padded, 0, events.length(3), StandardCharsets.UTF_8))
                .isEqualTo(text(events, 3));
    }

    @Test
    void anUnknownSetIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> EventSets.named("snot"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`snot`")
                .hasMessageContaining("app400");
    }

    private static String text(EventSet events, int event) {
        return new String(events.bytes(), events.offset(event), events.length(event), StandardCharsets.UTF_8);
    }
}
