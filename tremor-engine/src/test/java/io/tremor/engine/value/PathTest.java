package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tremor.api.Json;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths are written as JSON: {@code "key"}, {@code 2} an index, {@code [1, 3]} a range, {@code {"at": …}} an expression. */
class PathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[] | 7 | 7",
                "[\"a\"] | {\"a\": 1} | 1",
                "[\"a\", \"b\", \"c\"] | {\"a\": {\"b\": {\"c\": null}}} | null",
                "[\"\"] | {\"\": \"empty key\"} | \"empty key\"",
                "[\"ключ\", \"日本\"] | {\"ключ\": {\"日本\": \"値\"}} | \"値\"",
                "[\"l\", 1, \"sku\"] | {\"l\": [{\"sku\": \"A\"}, {\"sku\": \"B\"}]} | \"B\"",
                "[{\"at\": \"a\"}] | {\"a\": 1} | 1",
                "[{\"at\": 1}] | [1, 2] | 2",
                "[[0, 5]] | [1, 2, 3, 4, 5] | [1,2,3,4,5]",
                "[[1, 3]] | [1, 2, 3, 4, 5] | [2,3]",
                "[[2, 2]] | [1, 2, 3] | []",
                "[[3, 3]] | [1, 2, 3] | []",
                "[[0, 0]] | [] | []",
                "[[1, 4], 0] | [1, 2, 3, 4, 5] | 2",
                "[[1, 4], [1, 3]] | [1, 2, 3, 4, 5] | [3,4]",
                "[[1, 4], [1, 3], {\"at\": 1}] | [1, 2, 3, 4, 5] | 4",
                "[[1, 2], 0, \"a\"] | [1, {\"a\": true}] | true"
            })
    void leadsToAValue(String path, String root, String value) {
        for (Value start : Values.both(root)) {
            assertThat(Json.toString(path(path).resolve(start))).isEqualTo(value);
            assertThat(path(path).isPresent(start)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[\"b\"] | {} | 0 | MISSING_KEY | Trying to access a non existing event key `b`",
                "[\"a\", \"b\"] | {\"a\": {}} | 1 | MISSING_KEY | Trying to access a non existing event key `b`",
                "[{\"at\": \"bcd\"}] | {\"a\": 1} | 0 | MISSING_KEY | Trying to access a non existing event key `bcd`",
                "[\"a\"] | [1] | 0 | CONFLICTING_TYPES | Conflicting types, got array but expected record",
                "[\"a\", \"b\", \"c\"] | {\"a\": {\"b\": null}} | 2 | CONFLICTING_TYPES | Conflicting types, got null but expected record",
                "[\"a\"] | \"text\" | 0 | CONFLICTING_TYPES | Conflicting types, got string but expected record",
                "[42] | [1, 2, 3] | 0 | INDEX_OUT_OF_BOUNDS | Array index out of bounds, got index 42 but expected an index in the range 0:3",
                "[0] | [] | 0 | INDEX_OUT_OF_BOUNDS | Array index out of bounds, got index 0 but expected an index in the range 0:0",
                "[18446744073709551615] | [1] | 0 | INDEX_OUT_OF_BOUNDS | Array index out of bounds, got index 18446744073709551615 but expected an index in the range 0:1",
                "[0] | {\"0\": \"zero\"} | 0 | CONFLICTING_TYPES | Conflicting types, got record but expected array",
                "[0] | true | 0 | CONFLICTING_TYPES | Conflicting types, got bool but expected array",
                "[{\"at\": 2}] | {\"a\": 1} | 0 | CONFLICTING_TYPES | Conflicting types, got integer but expected string",
                "[{\"at\": null}] | {} | 0 | CONFLICTING_TYPES | Conflicting types, got null but expected string",
                "[{\"at\": -1}] | [1, 2, 3] | 0 | BAD_INDEX | Bad array index, got `-1` but expected an index in the range 0:3",
                "[{\"at\": 3}] | [1, 2, 3] | 0 | INDEX_OUT_OF_BOUNDS | Array index out of bounds, got index 3 but expected an index in the range 0:3",
                "[{\"at\": \"k\"}] | [1] | 0 | CONFLICTING_TYPES | Conflicting types, got string but expected integer",
                "[{\"at\": false}] | [1] | 0 | CONFLICTING_TYPES | Conflicting types, got bool but expected integer",
                "[{\"at\": {}}] | [1] | 0 | CONFLICTING_TYPES | Conflicting types, got record but expected integer",
                "[{\"at\": \"k\"}] | 1.5 | 0 | CONFLICTING_TYPES | Conflicting types, got float but expected record",
                "[{\"at\": 0}] | \"text\" | 0 | CONFLICTING_TYPES | Conflicting types, got string but expected array",
                "[{\"at\": 18446744073709551615}] | 1 | 0 | CONFLICTING_TYPES | Conflicting types, got integer but expected array",
                "[{\"at\": -1}] | null | 0 | CONFLICTING_TYPES | Conflicting types, got null but expected one of array, record",
                "[{\"at\": 1.5}] | true | 0 | CONFLICTING_TYPES | Conflicting types, got bool but expected one of array, record",
                "[[0, 1]] | {\"0:1\": 1} | 0 | CONFLICTING_TYPES | Conflicting types, got record but expected array",
                "[[\"x\", 1]] | null | 0 | CONFLICTING_TYPES | Conflicting types, got null but expected array",
                "[[1, 4]] | [1, 2, 3] | 0 | INDEX_OUT_OF_BOUNDS | Array index out of bounds, got index range 1:4 but expected a subrange of 0:3",
                "[[4, 4]] | [1, 2, 3] | 0 | INDEX_OUT_OF_BOUNDS | Array index out of bounds, got index 4 but expected an index in the range 0:3",
                "[[2, 1]] | [1, 2, 3] | 0 | BAD_INDEX | A range's end cannot be smaller than its start, 2:1 is invalid",
                "[[9, 8]] | [1, 2, 3] | 0 | BAD_INDEX | A range's end cannot be smaller than its start, 9:8 is invalid",
                "[[-1, 2]] | [1, 2, 3] | 0 | BAD_INDEX | Bad array index, got `-1` but expected an index in the range 0:3",
                "[[0, -2]] | [1, 2, 3] | 0 | BAD_INDEX | Bad array index, got `-2` but expected an index in the range 0:3",
                "[[\"a\", -2]] | [1, 2, 3] | 0 | CONFLICTING_TYPES | Conflicting types, got string but expected integer",
                "[[0, null]] | [1, 2, 3] | 0 | CONFLICTING_TYPES | Conflicting types, got null but expected integer",
                "[[1, 3], 2] | [1, 2, 3] | 1 | INDEX_OUT_OF_BOUNDS | Array index out of bounds, got index 2 but expected an index in the range 0:2",
                "[[1, 3], [1, 3]] | [1, 2, 3] | 1 | INDEX_OUT_OF_BOUNDS | Array index out of bounds, got index range 1:3 but expected a subrange of 0:2",
                "[[0, 1], \"name\"] | [{\"name\": \"z\"}] | 1 | CONFLICTING_TYPES | Conflicting types, got array but expected record"
            })
    void saysWhichSegmentLeadsNowhere(String path, String root, int segment, ErrorCode code, String message) {
        for (Value start : Values.both(root)) {
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> path(path).resolve(start))
                    .withMessage(message)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                    .satisfies(e -> assertThat(e.segment()).isEqualTo(segment))
                    .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
        }
    }

    @Test
    void doesNotLeadIntoBytes() {
        BinaryValue binary = BinaryValue.of((byte) 1);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> path("[0]").resolve(binary))
                .withMessage("Conflicting types, got " + binary.kind() + " but expected array");
        assertThat(path("[0]").isPresent(binary)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "EVENT | temprature | {\"temperature\": 20, \"humidity\": 1} | event | Did you mean to use `temperature`?",
                "EVENT | idd | {\"id\": 1, \"ids\": 2} | event | Did you mean to use `id`?",
                "EVENT | nope | {\"a\": 1, \"done\": true} | event | Did you mean to use `done`?",
                "EVENT | further | {\"misssing\": 1} | event | ",
                "EVENT | true | {} | event | ",
                "METADATA | requst | {\"request\": 1} | global | Did you mean to use `request`?",
                "STATE | cont | {\"count\": 1} | state | ",
                "LOCAL | b | {\"a\": 1} | local | Did you mean to use `a`?",
                "LOCAL | evnt | {\"lowest\": 1} | local | Did you mean to use `event`?",
                "LOCAL | tru | {} | local | Did you mean to use `true`?",
                "LOCAL | nil | {\"nill\": 1} | local | Did you mean null?",
                "EVENT | nil | {\"nill\": 1} | event | Did you mean to use `nill`?"
            })
    void hintsAtWhatMayHaveBeenMeant(PathRoot root, String key, String fields, String word, String hint) {
        Path path = new Path(root, List.of(new KeySegment(Key.of(key))));
        for (Value start : Values.both(fields)) {
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> path.resolve(start))
                    .withMessage("Trying to access a non existing " + word + " key `" + key + "`")
                    .satisfies(e -> assertThat(e.notes()).isEqualTo(hint == null ? List.of() : List.of(hint)));
        }
    }

    @Test
    void hintsAtWordsForAMissingVariable() {
        EvaluationException missing = PathRoot.missingVariable("nul");
        assertThat(missing).hasMessage("Trying to access a non existing local key `nul`");
        assertThat(missing.notes()).containsExactly("Did you mean to use `null`?");
        assertThat(missing.segment()).isEqualTo(EvaluationException.NO_SEGMENT);
        assertThat(PathRoot.missingVariable("if_").notes()).isEmpty();
    }

    @Test
    void hintsAtTruncationWhereAFloatIsNoIndex() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> path("[{\"at\": 1.0}]").resolve(Values.view("[1]")))
                .withMessage("Conflicting types, got float but expected integer")
                .satisfies(e -> assertThat(e.notes())
                        .containsExactly(
                                "You can use math::trunc() and related functions to ensure numbers are integers."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[\"b\"] | {\"a\": 1}",
                "[\"a\", \"b\", \"c\"] | {\"a\": {}}",
                "[\"a\", \"b\"] | {\"a\": null}",
                "[\"a\"] | null",
                "[\"a\"] | [1]",
                "[0] | {\"0\": 1}",
                "[3] | [1, 2, 3]",
                "[18446744073709551615] | [1]",
                "[0] | \"text\"",
                "[{\"at\": 5}] | [1]",
                "[{\"at\": \"b\"}] | {\"a\": 1}",
                "[{\"at\": 1}] | {\"a\": 1}",
                "[{\"at\": -1}] | {\"a\": 1}",
                "[{\"at\": -1}] | true",
                "[[0, 2]] | [1]",
                "[[2, 2]] | [1]",
                "[[0, 1]] | {}",
                "[[2, 1]] | 7",
                "[[1, 2], 1] | [1, 2, 3]",
                "[[0, 1], \"a\"] | [1]"
            })
    void isAbsentWhereAnythingIsMissingOrOfAnotherKind(String path, String root) {
        for (Value start : Values.both(root)) {
            assertThat(path(path).isPresent(start)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[\"l\", {\"at\": -1}] | 1 | Bad array index, got `-1` but expected an index in the range 0:1",
                "[\"l\", {\"at\": \"k\"}] | 1 | Conflicting types, got string but expected integer",
                "[\"l\", {\"at\": 0.5}] | 1 | Conflicting types, got float but expected integer",
                "[\"l\", [0, null]] | 1 | Conflicting types, got null but expected integer",
                "[\"l\", [-3, 2]] | 1 | Bad array index, got `-3` but expected an index in the range 0:1",
                "[\"l\", [7, 5]] | 1 | A range's end cannot be smaller than its start, 7:5 is invalid"
            })
    void cannotTellWhetherAnImpossiblePlaceIsPresent(String path, int segment, String message) {
        for (Value start : Values.both("{\"l\": [1]}")) {
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> path(path).isPresent(start))
                    .withMessage(message)
                    .satisfies(e -> assertThat(e.segment()).isEqualTo(segment));
        }
    }

    /** Returns the path from the event that the text describes. */
    static Path path(String json) {
        List<Segment> segments = new ArrayList<>();
        for (Value segment : (ArrayValue) Values.heap(json)) {
            segments.add(segment(segment));
        }
        return new Path(PathRoot.EVENT, segments);
    }

    private static Segment segment(Value value) {
        if (value instanceof StringValue key) {
            return new KeySegment(Key.of(key.text()));
        }
        if (value instanceof IntegerValue index) {
            return new IndexSegment(index.bits());
        }
        if (value instanceof ArrayValue range) {
            return new RangeSegment(range.get(0), range.get(1));
        }
        Value selector = ((RecordValue) value).get("at");
        assertThat(selector).isNotNull();
        return new ElementSegment(selector);
    }
}
