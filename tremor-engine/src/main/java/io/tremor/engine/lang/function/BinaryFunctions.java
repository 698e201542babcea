package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.ArrayList;
import java.util.List;

/** The functions of {@code std::binary}. */
final class BinaryFunctions {
    private BinaryFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of(
                                "binary::len(input)",
                                (a, run) -> Results.count(
                                        Arguments.binary(a, 0, run).length()))
                        .summary("Returns how many bytes a binary has.")
                        .example("binary::len(<< 1, 2, 3 >>)", "3"),
                NativeFunction.of("binary::from_bytes(input)", BinaryFunctions::fromBytes)
                        .summary("Returns the binary whose bytes are in an array.")
                        .example("binary::from_bytes([115, 110, 111, 116])", "<< 115, 110, 111, 116 >>"),
                NativeFunction.of("binary::into_bytes(input)", BinaryFunctions::intoBytes)
                        .summary("Returns the bytes of a binary as an array of integers.")
                        .example("binary::into_bytes(<< 255, 0 >>)", "[255, 0]"));
    }

    private static Value fromBytes(Value[] arguments, Run run) {
        ArrayValue array = Arguments.array(arguments, 0);
        Cost.binary(array.size(), run);
        Cost.walk(array.size(), run);
        byte[] bytes = new byte[array.size()];
        int at = 0;
        for (Value element : array) {
            boolean isByte = element instanceof IntegerValue number && number.bits() >= 0 && number.bits() <= 255;
            if (!isByte) {
                throw FunctionFailure.because("array contains non bytes");
            }
            bytes[at++] = (byte) ((IntegerValue) element).bits();
        }
        return BinaryValue.of(bytes);
    }

    private static Value intoBytes(Value[] arguments, Run run) {
        if (!(arguments[0] instanceof BinaryValue binary)) {
            throw FunctionFailure.because("cannot convert a non-binary into an array of bytes");
        }
        Cost.array(binary.length(), run);
        Cost.scalars(binary.length(), run);
        List<Value> bytes = new ArrayList<>(binary.length());
        for (int i = 0; i < binary.length(); i++) {
            bytes.add(Results.count(binary.at(i) & 0xff));
        }
        return Results.array(bytes);
    }
}
