package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.CodecLimits;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nesting costs a clear error or a result, never the thread's stack: all of this runs on one of 256 KiB. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class S6DeepNestingTest {
    private static final int LIMIT = 1024;

    @ParameterizedTest(name = "levels of {0}")
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[0,", "{\"x\":null,\"a\":"})
    void acceptsTheLimitAndRefusesOneMore(String opening) throws InterruptedException {
        int levels = levels(opening);
        String most = nested(opening, LIMIT / levels);
        String tooDeep = nested(opening, LIMIT / levels + 1);

        assertThat(SmallStack.call(() -> outcome(most))).isEqualTo(most);
        assertThat(SmallStack.call(() -> outcome(tooDeep))).isEqualTo("NESTED_TOO_DEEP");
    }

    @ParameterizedTest(name = "a limit of {0}")
    @ValueSource(ints = {1, 2, 63, 64, 65, 100_000})
    void acceptsAnyOtherLimitThatIsAskedFor(int limit) throws InterruptedException {
        Codec codec = Json.codec(new CodecLimits(limit));
        byte[] most = nested("[", limit).getBytes(UTF_8);
        byte[] tooDeep = nested("[", limit + 1).getBytes(UTF_8);

        assertThat(SmallStack.call(() -> outcome(codec, most))).isEqualTo(nested("[", limit));
        assertThat(SmallStack.call(() -> outcome(codec, tooDeep))).isEqualTo("NESTED_TOO_DEEP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodecLimits(0))
                .withMessage("maxDepth must be positive, was 0");
    }

    @ParameterizedTest(name = "a million of {0}")
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[\n", "{\"a\" : "})
    void refusesAMillionLevelsClosedOrNot(String opening) throws InterruptedException {
        String open = opening.repeat(1_000_000);
        String closed = nested(opening, 1_000_000);

        assertThat(SmallStack.call(() -> outcome(open))).isEqualTo("NESTED_TOO_DEEP");
        assertThat(SmallStack.call(() -> outcome(closed))).isEqualTo("NESTED_TOO_DEEP");
    }

    @ParameterizedTest(name = "{0} levels")
    @ValueSource(ints = {1, 62, 63, 64, 65, 66, 127, 128, 129, 511, 1023, 1024})
    void walksAViewOfAnyAllowedDepth(int depth) throws InterruptedException {
        for (String opening : new String[] {"[", "{\"a\":", "[ ", "{ \"\\u0061\" :", "{\"a\":0,\"a\":"}) {
            byte[] document = nested(opening, depth).getBytes(UTF_8);
            Value heap = heap(opening, depth);

            String seen = SmallStack.call(
                    () -> Json.codec().decode(document, 0, document.length, view -> everyWalk(view, heap)));

            assertThat(seen).as("of %s", opening).isEqualTo("right");
        }
    }

    @Test
    void walksABuiltValueOfAnyDepth() throws InterruptedException {
        Value array = heap("[", 100_000);
        Value record = heap("{\"a\":", 100_000);

        assertThat(SmallStack.call(() -> everyWalk(array, heap("[", 100_000)))).isEqualTo("right");
        assertThat(SmallStack.call(() -> everyWalk(record, heap("{\"a\":", 100_000))))
                .isEqualTo("right");
        assertThat(SmallStack.call(() -> Json.toString(array))).isEqualTo(nested("[", 100_000));
        assertThat(SmallStack.call(() -> Json.toString(record))).isEqualTo(nested("{\"a\":", 100_000));
    }

    @Test
    void walksEditsOfEditsOfAnyDepth() throws InterruptedException {
        byte[] document = "{ \"a\": null, \"b\": [1] }".getBytes(UTF_8);
        int depth = 20_000;
        String expected = "{\"a\":".repeat(depth) + "{\"a\":null,\"b\":[1]}" + ",\"b\":[1]}".repeat(depth);

        String seen = SmallStack.call(() -> Json.codec().decode(document, 0, document.length, view -> {
            RecordValue base = (RecordValue) view;
            RecordValue edited = base;
            for (int i = 0; i < depth; i++) {
                edited = base.toBuilder().put("a", edited).build();
            }
            Value owned = edited.owned();
            return everyWalk(edited, owned).equals("right") ? Json.toString(edited) : "wrong";
        }));

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void isJustAsFastForManyDeepDocumentsInARow() {
        Codec codec = Json.codec();
        byte[] document = "[".repeat(1_000_000).getBytes(UTF_8);
        Allocation allocation = new Allocation();
        for (int i = 0; i < 100; i++) {
            assertThat(outcome(codec, document)).isEqualTo("NESTED_TOO_DEEP");
        }
        // One copy of a document that has nothing behind it, and little else.
        assertThat(allocation.bytes()).isLessThan(8_000_000);
    }

    private static String everyWalk(Value left, Value right) {
        boolean same = left.equals(right)
                && right.equals(left)
                && left.hashCode() == right.hashCode()
                && left.owned().equals(right)
                && left.toString().length() <= 300
                && left.toString().equals(right.toString());
        OutputBuffer one = new OutputBuffer(64);
        OutputBuffer other = new OutputBuffer(64);
        Json.codec().encode(left, one);
        Json.codec().encode(right.owned(), other);
        return same && one.toString().equals(other.toString()) ? "right" : "wrong";
    }

    private static String outcome(String document) {
        return outcome(Json.codec(), document.getBytes(UTF_8));
    }

    private static String outcome(Codec codec, byte[] document) {
        try {
            return codec.decode(document, 0, document.length, value -> {
                OutputBuffer output = new OutputBuffer(document.length);
                codec.encode(value, output);
                return output.toString();
            });
        } catch (DecodeException e) {
            ErrorCode code = e.diagnostic().code();
            return code.toString();
        }
    }

    private static int levels(String opening) {
        return (int) opening.chars().filter(c -> c == '{').count() + (opening.startsWith("[") ? 1 : 0);
    }

    private static String nested(String opening, int times) {
        String closing = new StringBuilder(opening.replaceAll("\\[]|[^\\[{]", ""))
                .reverse()
                .toString();
        return opening.repeat(times) + "null"
                + closing.replace('[', ']').replace('{', '}').repeat(times);
    }

    private static Value heap(String opening, int depth) {
        Value value = NullValue.NULL;
        for (int i = 0; i < depth; i++) {
            value = opening.startsWith("[")
                    ? ArrayValue.of(value)
                    : RecordValue.builder().put("a", value).build();
        }
        return value;
    }
}
