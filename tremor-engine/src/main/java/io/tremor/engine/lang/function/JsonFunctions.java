package io.tremor.engine.lang.function;

import io.tremor.api.codec.CodecLimits;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import io.tremor.engine.lang.runtime.Run;
import java.util.List;

/** The functions of {@code std::json}. */
final class JsonFunctions {
    /** What a byte of JSON takes at most as a value: an index of one word for each value, and the byte itself. */
    private static final int BYTES_PER_BYTE = 9;

    private JsonFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of("json::decode(string)", JsonFunctions::decode)
                        .summary("Returns the value that a string writes in JSON.")
                        .example("json::decode(\"[1, 2.5, null]\")", "[1, 2.5, null]"),
                NativeFunction.of(
                                "json::encode(any)",
                                (a, run) -> Value.of(JsonForm.of(a[0], JsonForm.Style.NUMBERS, run)))
                        .summary("Returns a value as JSON without blanks; a binary is an array of numbers.")
                        .example("json::encode([1, 2.5, null])", "\"[1,2.5,null]\""),
                NativeFunction.of(
                                "json::encode_pretty(any)",
                                (a, run) -> Value.of(JsonForm.of(a[0], JsonForm.Style.PRETTY, run)))
                        .summary("Returns a value as JSON with a line for each element and field.")
                        .example("json::encode_pretty([1, 2])", "\"[\\n  1,\\n  2\\n]\""));
    }

    private static Value decode(Value[] arguments, Run run) {
        byte[] bytes = Utf8.bytes(Arguments.string(arguments, 0, run));
        run.budget().allocate((long) bytes.length * BYTES_PER_BYTE);
        try {
            return new JsonCodec(CodecLimits.DEFAULT.maxDepth()).decode(bytes);
        } catch (DecodeException malformed) {
            throw FunctionFailure.because(malformed.diagnostic().message());
        }
    }
}
