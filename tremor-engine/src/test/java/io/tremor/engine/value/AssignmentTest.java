package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tremor.api.Json;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | [\"a\"] | {\"a\":9}",
                "{\"a\":1,\"b\":2} | [\"a\"] | {\"a\":9,\"b\":2}",
                "{\"a\":{\"x\":1}} | [\"a\"] | {\"a\":9}",
                "{\"b\":2} | [\"a\",\"x\",\"y\"] | {\"b\":2,\"a\":{\"x\":{\"y\":9}}}",
                "{\"a\":{\"x\":1},\"b\":2} | [\"a\",\"y\"] | {\"a\":{\"x\":1,\"y\":9},\"b\":2}",
                "{\"a\":{\"x\":{\"k\":1}}} | [\"a\",\"x\",\"k\"] | {\"a\":{\"x\":{\"k\":9}}}",
                "{} | [{\"at\":\"one\"},{\"at\":\"ü\"}] | {\"one\":{\"ü\":9}}",
                "{} | [\"\",\"two words\"] | {\"\":{\"two words\":9}}"
            })
    void createsTheRecordsOnTheWay(String before, String path, String after) {
        for (Value root : Values.both(before)) {
            Assignment assignment = Assignment.into(root);
            PathTest.path(path).assign(assignment, Value.of(9));
            assertThat(Json.toString(assignment.root())).isEqualTo(after);
            assertThat(Json.toString(root)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":7} | [\"a\",\"b\"] | 1 | Conflicting types, got integer but expected record | {\"a\":7}",
                "{\"a\":{\"b\":[{}]}} | [\"a\",\"b\",\"c\"] | 2 | Conflicting types, got array but expected record | {\"a\":{\"b\":[{}]}}",
                "{\"a\":null} | [\"a\",\"b\",\"c\"] | 1 | Conflicting types, got null but expected record | {\"a\":null}",
                "null | [\"x\"] | 0 | Conflicting types, got null but expected record | null",
                "[1] | [\"x\",\"y\"] | 0 | Conflicting types, got array but expected record | [1]",
                "{\"a\":[5]} | [\"a\",0] | 1 | It is not supported to assign value into an array | {\"a\":[5]}",
                "{} | [\"l\",0] | 1 | It is not supported to assign value into an array | {\"l\":{}}",
                "{\"k\":1} | [\"l\",\"m\",[0,1],\"n\"] | 2 | It is not supported to assign value into an array | {\"k\":1,\"l\":{\"m\":{}}}",
                "{\"i\":0} | [{\"at\":0}] | 0 | Conflicting types, got integer but expected string | {\"i\":0}",
                "{} | [\"a\",{\"at\":null},\"b\"] | 1 | Conflicting types, got null but expected string | {\"a\":{}}",
                "7 | [{\"at\":1.5}] | 0 | Conflicting types, got float but expected string | 7"
            })
    void leavesBehindWhatItCreatedBeforeItFailed(
            String before, String path, int segment, String message, String after) {
        for (Value root : Values.both(before)) {
            Assignment assignment = Assignment.into(root);
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> PathTest.path(path).assign(assignment, Value.of(9)))
                    .withMessage(message)
                    .satisfies(e -> assertThat(e.segment()).isEqualTo(segment));
            assertThat(Json.toString(assignment.root())).isEqualTo(after);
            assertThat(Json.toString(root)).isEqualTo(before);
        }
    }

    @Test
    void saysThatArraysCannotBeAssignedInto() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Assignment.into(RecordValue.empty()).set(new IndexSegment(0), Value.of(1)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ASSIGNABLE));
    }

    @Test
    void leavesOtherHoldersOfTheRootAlone() {
        Value event = Values.view("{\"x\":{\"y\":[1]},\"q\":0}");
        Value a = assign(event, "[\"x\",\"z\"]", Value.of(1));
        Value b = assign(a, "[\"x\",\"z\"]", Value.of(2));
        Value c = assign(b, "[\"n\",\"m\"]", Value.of(3));
        Value d = assign(c, "[\"n\",\"m\"]", Value.of(4));
        assertThat(Json.toString(event)).isEqualTo("{\"x\":{\"y\":[1]},\"q\":0}");
        assertThat(Json.toString(a)).isEqualTo("{\"x\":{\"y\":[1],\"z\":1},\"q\":0}");
        assertThat(Json.toString(b)).isEqualTo("{\"x\":{\"y\":[1],\"z\":2},\"q\":0}");
        assertThat(Json.toString(c)).isEqualTo("{\"x\":{\"y\":[1],\"z\":2},\"q\":0,\"n\":{\"m\":3}}");
        assertThat(Json.toString(d)).isEqualTo("{\"x\":{\"y\":[1],\"z\":2},\"q\":0,\"n\":{\"m\":4}}");
    }

    @Test
    void canPutARecordIntoItself() {
        Value event = Values.view("{\"q\":0}");
        Value once = assign(event, "[\"a\"]", event);
        Value twice = assign(once, "[\"a\",\"b\"]", once);
        assertThat(Json.toString(twice)).isEqualTo("{\"q\":0,\"a\":{\"q\":0,\"b\":{\"q\":0,\"a\":{\"q\":0}}}}");
    }

    @Test
    void goesStepByStepForPathsWithExpressions() {
        Assignment assignment = Assignment.into(Values.view("{\"a\":{\"k\":1}}"));
        assignment.enter(new KeySegment(Key.of("a")));
        assignment.enter(new ElementSegment(Value.of("new")));
        assertThat(Json.toString(assignment.root())).isEqualTo("{\"a\":{\"k\":1,\"new\":{}}}");
        assignment.set(new KeySegment(Key.of("x")), Value.of(true));
        assertThat(Json.toString(assignment.root())).isEqualTo("{\"a\":{\"k\":1,\"new\":{\"x\":true}}}");
    }

    private static Value assign(Value root, String path, Value value) {
        Assignment assignment = Assignment.into(root);
        PathTest.path(path).assign(assignment, value);
        return assignment.root();
    }
}
