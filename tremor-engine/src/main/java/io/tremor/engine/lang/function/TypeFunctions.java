package io.tremor.engine.lang.function;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import java.util.List;

/** The functions of {@code std::type}. */
final class TypeFunctions {
    private TypeFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of(
                                "type::as_string(value)",
                                (a, run) -> Value.of(a[0].kind().toString()))
                        .summary(
                                "Returns the name of the type of a value: `null`, `bool`, `integer`, `float`, `string`,"
                                        + " `array`, `record` or `bytes`.")
                        .example("type::as_string(1.5)", "\"float\""),
                test("null", ValueKind.NULL, "null", "null"),
                test("bool", ValueKind.BOOL, "true or false", "false"),
                NativeFunction.of(
                                "type::is_integer(value)",
                                (a, run) -> Value.of(a[0] instanceof IntegerValue integer && integer.isLong()))
                        .summary("Returns whether a value is an integer up to 2^63-1; greater ones are numbers only.")
                        .example("type::is_integer(42)", "true"),
                test("float", ValueKind.FLOAT, "a float", "1.5"),
                NativeFunction.of(
                                "type::is_number(value)",
                                (a, run) ->
                                        Value.of(a[0].kind() == ValueKind.INTEGER || a[0].kind() == ValueKind.FLOAT))
                        .summary("Returns whether a value is an integer or a float.")
                        .example("type::is_number(\"1\")", "false"),
                test("string", ValueKind.STRING, "a string", "\"snot\""),
                test("array", ValueKind.ARRAY, "an array", "[]"),
                test("record", ValueKind.RECORD, "a record", "{}"),
                test("binary", ValueKind.BINARY, "a binary", "<< 1 >>"));
    }

    private static NativeFunction test(String name, ValueKind kind, String words, String example) {
        return NativeFunction.of("type::is_" + name + "(value)", (a, run) -> Value.of(a[0].kind() == kind))
                .summary("Returns whether a value is " + words + ".")
                .example("type::is_" + name + "(" + example + ")", "true");
    }
}
