package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.Json;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PatchTest {
    private static final LongConsumer ROOM = bytes -> {};
    private static final Key A = Key.of("a");
    private static final Key B = Key.of("b");
    private static final Key C = Key.of("c");
    private static final Key R = Key.of("r");

    static Stream<Arguments> changes() {
        return Stream.of(
                change("insert", "{}", p -> p.insert(A, json("1")), "{\"a\":1}"),
                change(
                        "insert again",
                        "{\"a\":1}",
                        p -> {
                            p.erase(A);
                            p.insert(A, json("2"));
                        },
                        "{\"a\":2}"),
                change("update", "{\"a\":1,\"b\":2}", p -> p.update(A, json("null")), "{\"a\":null,\"b\":2}"),
                change("update null", "{\"a\":null}", p -> p.update(A, json("0")), "{\"a\":0}"),
                change(
                        "upsert",
                        "{\"a\":1}",
                        p -> {
                            p.upsert(A, json("2"));
                            p.upsert(B, json("3"));
                        },
                        "{\"a\":2,\"b\":3}"),
                change("erase", "{\"a\":1,\"b\":2,\"c\":3}", p -> p.erase(B), "{\"a\":1,\"c\":3}"),
                change("erase nothing", "{\"a\":1}", p -> p.erase(B), "{\"a\":1}"),
                change("copy", "{\"a\":{\"x\":1}}", p -> p.copy(A, B), "{\"a\":{\"x\":1},\"b\":{\"x\":1}}"),
                change("copy nothing", "{\"c\":1}", p -> p.copy(A, B), "{\"c\":1}"),
                change(
                        "copy, then change",
                        "{\"a\":5,\"c\":1}",
                        p -> {
                            p.copy(A, B);
                            p.update(B, json("6"));
                        },
                        "{\"a\":5,\"c\":1,\"b\":6}"),
                change("move", "{\"a\":1,\"c\":2}", p -> p.move(A, B), "{\"c\":2,\"b\":1}"),
                change("move nothing", "{\"c\":2}", p -> p.move(A, B), "{\"c\":2}"),
                change(
                        "swap",
                        "{\"a\":1,\"b\":2}",
                        p -> {
                            p.move(A, C);
                            p.move(B, A);
                            p.move(C, B);
                        },
                        "{\"a\":2,\"b\":1}"),
                change(
                        "merge field",
                        "{\"r\":{\"x\":1,\"y\":{\"old\":1}}}",
                        p -> p.merge(R, json("{\"y\":2}")),
                        "{\"r\":{\"x\":1,\"y\":2}}"),
                change("merge new field", "{}", p -> p.merge(R, json("{\"y\":2}")), "{\"r\":{\"y\":2}}"),
                change("merge no record", "{}", p -> p.merge(R, json("42")), "{\"r\":42}"),
                change(
                        "merge null",
                        "{\"r\":{\"x\":{\"y\":1},\"z\":2}}",
                        p -> p.merge(R, json("{\"x\":null}")),
                        "{\"r\":{\"x\":null,\"z\":2}}"),
                change(
                        "merge all",
                        "{\"a\":{\"x\":1}}",
                        p -> p.merge(json("{\"a\":{\"y\":2},\"b\":3}")),
                        "{\"a\":{\"x\":1,\"y\":2},\"b\":3}"),
                change(
                        "default all",
                        "{\"a\":{\"x\":1},\"b\":2}",
                        p -> p.fill(json("{\"a\":{\"x\":0,\"y\":3},\"b\":{},\"c\":4}")),
                        "{\"a\":{\"x\":1,\"y\":3},\"b\":2,\"c\":4}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void changesACopy(String name, String before, Consumer<Patch> operations, String after) {
        for (Value target : Values.both(before)) {
            Patch patch = Patch.of(target, ROOM);
            operations.accept(patch);
            assertThat(Json.toString(patch.result())).isEqualTo(after);
            assertThat(Json.toString(target)).isEqualTo(before);
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(
                        p -> p.insert(A, json("2")),
                        ErrorCode.EXISTING_KEY,
                        "The key that is supposed to be written to already exists: a"),
                failure(
                        p -> p.insert(Key.of("n"), json("2")),
                        ErrorCode.EXISTING_KEY,
                        "The key that is supposed to be written to already exists: n"),
                failure(
                        p -> p.update(B, json("2")),
                        ErrorCode.MISSING_KEY,
                        "The key that is supposed to be updated does not exists: b"),
                failure(
                        p -> p.copy(R, A),
                        ErrorCode.EXISTING_KEY,
                        "The key that is supposed to be written to already exists: a"),
                failure(
                        p -> p.copy(B, A),
                        ErrorCode.EXISTING_KEY,
                        "The key that is supposed to be written to already exists: a"),
                failure(
                        p -> p.move(A, A),
                        ErrorCode.EXISTING_KEY,
                        "The key that is supposed to be written to already exists: a"),
                failure(
                        p -> p.merge(A, json("{}")),
                        ErrorCode.NOT_MERGEABLE,
                        "Merge can only be performed on keys that either do not exist or are records but the key 'a'"
                                + " has the type integer"),
                failure(
                        p -> p.merge(R, json("1.5")),
                        ErrorCode.NOT_MERGEABLE,
                        "Merge can only be performed on keys that either do not exist or are records but the key 'r'"
                                + " has the type record"),
                failure(
                        p -> p.merge(json("[]")),
                        ErrorCode.NOT_MERGEABLE,
                        "Merge can only be performed on keys that either do not exist or are records but the key"
                                + " '<target>' has the type array"),
                failure(
                        p -> p.fill(json("3")),
                        ErrorCode.CONFLICTING_TYPES,
                        "Conflicting types, got integer but expected record"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatAnOperationLacks(Consumer<Patch> operation, ErrorCode code, String message) {
        for (Value target : Values.both("{\"a\":1,\"n\":null,\"r\":{\"x\":1}}")) {
            Patch patch = Patch.of(target, ROOM);
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> operation.accept(patch))
                    .withMessage(message)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(code));
            assertThat(patch.result()).isEqualTo(target);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"null | null", "true | bool", "1 | integer", "1.0 | float", "\"s\" | string", "[] | array"})
    void needsARecord(String target, String kind) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Patch.of(Values.view(target), ROOM))
                .withMessage("Conflicting types, got " + kind + " but expected record");
    }

    @Test
    void needsMoreThanBytes() {
        BinaryValue binary = BinaryValue.of();
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Patch.of(binary, ROOM))
                .withMessage("Conflicting types, got " + binary.kind() + " but expected record");
    }

    @Test
    void keepsWhatItDidBeforeAFailure() {
        Patch patch = Patch.of(json("{\"a\":1}"), ROOM);
        patch.insert(B, json("2"));
        assertThatExceptionOfType(EvaluationException.class).isThrownBy(() -> patch.insert(B, json("3")));
        assertThat(Json.toString(patch.result())).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @Test
    void doesNotChangeWhatItCopied() {
        Patch patch = Patch.of(json("{\"a\":{\"x\":1}}"), ROOM);
        patch.copy(A, B);
        patch.merge(B, json("{\"y\":2}"));
        patch.copy(B, C);
        patch.merge(C, json("{\"z\":3}"));
        assertThat(Json.toString(patch.result()))
                .isEqualTo("{\"a\":{\"x\":1},\"b\":{\"x\":1,\"y\":2},\"c\":{\"x\":1,\"y\":2,\"z\":3}}");
    }

    @Test
    void knowsWhichFieldsItLacks() {
        Patch patch = Patch.of(json("{\"a\":null}"), ROOM);
        assertThat(patch.lacks(A)).isFalse();
        assertThat(patch.lacks(B)).isTrue();
        patch.erase(A);
        assertThat(patch.lacks(A)).isTrue();
    }

    @Test
    void asksForRoomBeforeItCopies() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Patch.of(json("{}"), bytes -> {
                    assertThat(bytes).isPositive();
                    throw new EvaluationException(ErrorCode.BUDGET_SPENT, "no room");
                }));
    }

    @Test
    void startsFromTheResultOfAnother() {
        Patch first = Patch.of(json("{}"), ROOM);
        first.insert(A, json("1"));
        Value between = first.result();
        Patch second = Patch.of(between, ROOM);
        second.insert(B, json("2"));
        second.move(A, C);
        assertThat(Json.toString(second.result())).isEqualTo("{\"b\":2,\"c\":1}");
        assertThat(Json.toString(between)).isEqualTo("{\"a\":1}");
    }

    private static Arguments change(String name, String before, Consumer<Patch> operations, String after) {
        return arguments(name, before, operations, after);
    }

    private static Arguments failure(Consumer<Patch> operation, ErrorCode code, String message) {
        return arguments(operation, code, message);
    }

    private static Value json(String text) {
        return Values.view(text);
    }
}
