package io.tremor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.tremor.api.Json;
import io.tremor.api.codec.DecodeException;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.EventSets;
import io.tremor.bench.library.AnswerCheck;
import io.tremor.bench.library.Libraries;
import io.tremor.bench.library.Library;
import io.tremor.bench.library.Stage;
import io.tremor.bench.library.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer of every benchmark, on every event set, is right; only then does its speed mean anything. */
final class BenchmarksAreCorrectTest {
    private static final int EVENTS = 100;

    @TestFactory
    Stream<DynamicContainer> everyLibraryGivesTheRightAnswerAtEveryStage() {
        return EventSets.names().stream().map(name -> dynamicContainer(name, answers(name)));
    }

    private static List<DynamicTest> answers(String name) {
        if (!EventSets.isAvailable(name)) {
            return List.of(dynamicTest(
                    "is not there",
                    () -> assumeThat(EventSets.isAvailable(name)).isTrue()));
        }
        EventSet events = EventSets.named(name).first(EVENTS);
        List<DynamicTest> tests = new ArrayList<>();
        for (Library library : Libraries.all()) {
            for (Stage stage : Stage.values()) {
                tests.add(dynamicTest(library.name() + " " + stage, () -> check(library, stage, events)));
            }
        }
        return tests;
    }

    private static void check(Library library, Stage stage, EventSet events) throws IOException {
        Work work = library.work(stage, events);
        boolean can = !(library.name().equals("simdjson") && stage.compareTo(Stage.PATCH_AND_WRITE) >= 0
                || library.name().equals("jackson-streaming") && stage == Stage.PATCH_AND_WRITE);
        assertThat(work != null).as("can do " + stage).isEqualTo(can);
        if (work != null) {
            AnswerCheck.check(library.name(), work, stage, events);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongAnswerIsFoundOut(Stage stage) throws IOException {
        EventSet events = EventSets.named("app400").first(3);
        EventSet others = EventSets.named("app2k").first(3);
        Work wrong = Libraries.named("jackson-map").work(stage, others);
        assertThat(wrong).isNotNull();
        assertThatThrownBy(() -> AnswerCheck.check("jackson-map", wrong, stage, events))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jackson-map gives a wrong answer at " + stage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":\"\\x\"}", "{\"a\":01}", "{\"a\":\"\u0001\"}", "{\"a\":1} x", "{\"a\":tru}", "{\"a\":1"})
    void tremorValidatesWhatItIndexes(String broken) {
        assertThatThrownBy(() -> Json.parse(broken)).isInstanceOf(DecodeException.class);
    }

    @Test
    void theEditsAreVisibleInTheAnswer() throws IOException {
        EventSet events = EventSets.named("app400").first(1);
        Work work = Libraries.named("tremor").work(Stage.ROUND_TRIP, events);
        assertThat(work).isNotNull();
        assertThat(work.answer(0))
                .asInstanceOf(map(String.class, Object.class))
                .containsEntry("class", "applog")
                .containsEntry("dimension", "app4/logger2")
                .containsKeys("rate", "traceId", "user")
                .doesNotContainKey("spanId");
    }

    @Test
    void jmhKnowsHowOftenAStageRepeats() {
        assertThat(PatchAndWriteBenchmark.REPEATS).isEqualTo(Stage.PATCH_AND_WRITE.repeats());
        assertThat(Stream.of(Stage.PARSE, Stage.FIELD_ACCESS, Stage.ROUND_TRIP))
                .allMatch(stage -> stage.repeats() == 1);
    }
}
