package io.tremor.engine.lang.function;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The functions of {@code cncf::otel} and {@code google::cloud::logging}: random ids for traces and their spans. */
final class TraceFunctions {
    private static final String OTEL = "cncf_otel";
    private static final int SPAN_BYTES = 8;
    private static final int TRACE_BYTES = 16;

    private TraceFunctions() {}

    static List<NativeFunction> functions(String module) {
        List<NativeFunction> functions = new ArrayList<>();
        functions.add(string(module, "span", SPAN_BYTES));
        functions.add(string(module, "trace", TRACE_BYTES));
        if (module.equals(OTEL)) {
            functions.addAll(forms("span", SPAN_BYTES));
            functions.addAll(forms("trace", TRACE_BYTES));
        }
        return functions;
    }

    private static NativeFunction string(String module, String kind, int length) {
        String name = module + "::gen_" + kind + "_id_string()";
        return NativeFunction.of(name, (a, run) -> Value.of(HexFormat.of().formatHex(id(length))))
                .impure()
                .summary("Returns a random id for a " + kind + " as " + 2 * length + " hexadecimal digits.")
                .example("string::len(" + name + ")", String.valueOf(2 * length));
    }

    private static List<NativeFunction> forms(String kind, int length) {
        String bytes = OTEL + "::gen_" + kind + "_id_bytes()";
        String array = OTEL + "::gen_" + kind + "_id_array()";
        return List.of(
                NativeFunction.of(bytes, (a, run) -> BinaryValue.of(id(length)))
                        .impure()
                        .summary("Returns a random id for a " + kind + " as a binary of " + length + " bytes.")
                        .example("binary::len(" + bytes + ")", String.valueOf(length)),
                NativeFunction.of(array, (a, run) -> array(id(length)))
                        .impure()
                        .summary("Returns a random id for a " + kind + " as an array of " + length + " bytes.")
                        .example("array::len(" + array + ")", String.valueOf(length)));
    }

    /** Returns random bytes, not all of them zero, which would be no id. */
    private static byte[] id(int length) {
        byte[] id = new byte[length];
        boolean valid = false;
        while (!valid) {
            ThreadLocalRandom.current().nextBytes(id);
            for (byte b : id) {
                valid |= b != 0;
            }
        }
        return id;
    }

    private static Value array(byte[] id) {
        List<Value> bytes = new ArrayList<>(id.length);
        for (byte b : id) {
            bytes.add(Results.count(b & 0xff));
        }
        return Results.array(bytes);
    }
}
