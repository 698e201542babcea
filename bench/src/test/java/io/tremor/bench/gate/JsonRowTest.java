package io.tremor.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tremor.bench.gate.JsonRow.Speed;
import io.tremor.bench.gate.Target.Ratio;
import io.tremor.bench.library.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonRowTest {
    @Test
    void gigabytesPerSecondBecomeNanosecondsByTheLengthOfAnEvent() {
        assertThat(Speed.gigabytesPerSecond(1.1).nanos(430)).isCloseTo(390.9, within(0.1));
        assertThat(Speed.nanoseconds(380).nanos(430)).isEqualTo(380);
    }

    @Test
    void everyoneWhoCanTakesPartWhereNobodyIsNamed() throws IOException {
        assertThat(row(Stage.ROUND_TRIP, Set.of()).open().contestants())
                .extracting(Contestant::name)
                .containsExactly("tremor", "jackson-tree", "jackson-map", "jackson-streaming", "fastjson2", "dsl-json");
        assertThat(row(Stage.PATCH_AND_WRITE, Set.of()).open().contestants())
                .extracting(Contestant::name)
                .doesNotContain("jackson-streaming");
    }

    @Test
    void onlyTheNamedTakePartOtherwise() throws IOException {
        assertThat(row(Stage.PARSE, Set.of("fastjson2")).open().contestants())
                .extracting(Contestant::name)
                .containsExactly("tremor", "fastjson2");
    }

    @ParameterizedTest
    @CsvSource({"PARSE, 500", "FIELD_ACCESS, 500", "PATCH_AND_WRITE, 1024", "ROUND_TRIP, 500"})
    void aBatchCountsTheRepeatsOfItsStage(Stage stage, int operations) throws IOException {
        Contestant tremor = row(stage, Set.of("nobody")).open().contestants().get(0);
        assertThat(tremor.job().run()).isEqualTo(operations);
    }

    @Test
    void theInputIsAsLongAsTheEventsAre() throws IOException {
        assertThat(row(Stage.PARSE, Set.of("nobody")).open().inputBytes()).isBetween(420.0, 440.0);
    }

    private static JsonRow row(Stage stage, Set<String> rivals) {
        return new JsonRow(
                "P0", "work", stage, "app400", Speed.nanoseconds(1), 0, List.of(new Ratio("jackson-tree", 2)), rivals);
    }
}
