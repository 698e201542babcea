package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import io.tremor.engine.codec.json.JsonWriter;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EvaluationException;
import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a function is given, it gives a value that can be written, or an error that a script can meet. */
class AnyArgumentTest {
    private static final int DEEPEST = 1024;
    private static final long SIZE = 10_000;
    private static final List<Value> VALUES = List.of(
            NullValue.NULL,
            Value.of(true),
            Value.of(0),
            Value.of(-1),
            Value.of(7),
            Value.of(Long.MIN_VALUE),
            Value.of(Long.MAX_VALUE),
            Value.ofUnsigned(-1),
            Value.ofUnsigned(1L << 32),
            Value.of(0.0),
            Value.of(-1.5),
            Value.of(1e300),
            Value.of(Double.NaN),
            Value.of(Double.POSITIVE_INFINITY),
            Value.of(""),
            Value.of("snot"),
            Value.of("%F %T"),
            Value.of("2020-01-02 03:04:05"),
            Value.of("Europe/Berlin"),
            Value.of("a\ud800b"),
            Value.of("(a|b)*{"),
            BinaryValue.of(),
            BinaryValue.of((byte) -1, (byte) 97),
            ArrayValue.of(),
            ArrayValue.of(Value.of("a"), Value.of(1)),
            ArrayValue.of(ArrayValue.of(Value.of("a"), NullValue.NULL)),
            RecordValue.empty(),
            RecordValue.builder().put("timestamp", 1).put("tz", "UTC").build(),
            RecordValue.builder().put("snot", "badger").build());

    private static Stream<NativeFunction> functions() {
        NativeLibrary library = NativeLibrary.standard();
        return library.modules().stream().flatMap(module -> library.functions(module).stream());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void givesAValueOrAnError(NativeFunction function) {
        SplittableRandom random = new SplittableRandom(function.toString().hashCode());
        Run run = new Run();
        for (int i = 0; i < 500; i++) {
            Value[] arguments = new Value
                    [function.isOpen()
                            ? random.nextInt(4)
                            : function.parameters().size()];
            for (int k = 0; k < arguments.length; k++) {
                arguments[k] = VALUES.get(random.nextInt(VALUES.size()));
            }
            run.start(i, null, SIZE);
            check(function, arguments, run);
        }
    }

    /** Many functions take whatever there is; the number of arguments counts for all. */
    @ParameterizedTest
    @MethodSource("functions")
    void refusesAnArgumentTooMany(NativeFunction function) {
        String name = function.toString();
        int count = function.parameters().size();
        if (!function.isOpen()) {
            String arguments = "1, ".repeat(count + 1);
            assertThat(Expressions.value(name + "(" + arguments.substring(0, arguments.length() - 2) + ")"))
                    .startsWith("!")
                    .contains(name);
        }
    }

    @Test
    void copesWithNaughtyStrings() throws IOException {
        byte[] bytes = Files.readAllBytes(SharedData.path("naughty-strings/blns.json"));
        List<Value> strings = new ArrayList<>();
        ((ArrayValue) new JsonCodec(DEEPEST).decode(bytes)).forEach(strings::add);
        Run run = new Run();
        for (NativeFunction function : functions().toList()) {
            for (Value string : strings) {
                Value[] arguments =
                        new Value[function.isOpen() ? 1 : function.parameters().size()];
                for (int k = 0; k < arguments.length; k++) {
                    for (Value other : List.of(string, Value.of("a"), Value.of(1))) {
                        Arrays.fill(arguments, other);
                        arguments[k] = string;
                        run.start(0, null, SIZE);
                        check(function, arguments, run);
                    }
                }
            }
        }
    }

    private static void check(NativeFunction function, Value[] arguments, Run run) {
        Value value;
        try {
            value = function.call(arguments, run);
        } catch (EvaluationException error) {
            assertThat(error.code())
                    .isIn(
                            ErrorCode.BAD_ARGUMENT,
                            ErrorCode.BAD_ARITY,
                            ErrorCode.FUNCTION_FAILED,
                            ErrorCode.BUDGET_SPENT);
            return;
        }
        OutputBuffer written = new OutputBuffer(64);
        new JsonWriter().write(value, written);
        Value read = new JsonCodec(DEEPEST).decode(written.toBytes());
        assertThat(read.kind()).isNotNull();
        if (value instanceof StringValue string
                && string.text().chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            assertThat(((StringValue) read).text()).isEqualTo(string.text());
        }
    }

    /** Text that came from elsewhere than a message may hold what UTF-8 does not. */
    @Test
    void writesALoneSurrogateAsTheReplacementCharacter() {
        Run run = new Run();
        run.start(0, null, SIZE);
        Value[] arguments = {Value.of("a\ud800b")};
        NativeLibrary library = NativeLibrary.standard();

        Value binary =
                Objects.requireNonNull(library.find("string", "into_binary")).call(arguments, run);

        assertThat(((BinaryValue) binary).toBytes()).isEqualTo("a\ufffdb".getBytes(StandardCharsets.UTF_8));
    }
}
