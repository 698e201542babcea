package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;

/** The arguments of a call as the kinds that functions want; any other kind is a bad type. */
final class Arguments {
    private Arguments() {}

    /** Returns the text of a string, and charges for looking at it. */
    static String string(Value[] arguments, int index, Run run) {
        if (arguments[index] instanceof StringValue string) {
            String text = string.text();
            Cost.look(text.length(), run);
            return text;
        }
        throw FunctionFailure.badType(index, arguments[index], "a string");
    }

    static ArrayValue array(Value[] arguments, int index) {
        if (arguments[index] instanceof ArrayValue array) {
            return array;
        }
        throw FunctionFailure.badType(index, arguments[index], "an array");
    }

    static RecordValue record(Value[] arguments, int index) {
        if (arguments[index] instanceof RecordValue record) {
            return record;
        }
        throw FunctionFailure.badType(index, arguments[index], "a record");
    }

    /** Returns a binary, and charges for looking at it. */
    static BinaryValue binary(Value[] arguments, int index, Run run) {
        if (arguments[index] instanceof BinaryValue binary) {
            Cost.look(binary.length(), run);
            return binary;
        }
        throw FunctionFailure.badType(index, arguments[index], "a binary");
    }

    /** Returns the bits of an integer that is not negative. */
    static long unsigned(Value[] arguments, int index) {
        if (arguments[index] instanceof IntegerValue integer && integer.isUnsignedLong()) {
            return integer.bits();
        }
        throw FunctionFailure.badType(index, arguments[index], "an integer that is not negative");
    }

    /** Returns an integer that fits a {@code long}. */
    static long signed(Value[] arguments, int index) {
        if (arguments[index] instanceof IntegerValue integer && integer.isLong()) {
            return integer.bits();
        }
        throw FunctionFailure.badType(index, arguments[index], "an integer up to 2^63 - 1");
    }

    static IntegerValue integer(Value[] arguments, int index) {
        if (arguments[index] instanceof IntegerValue integer) {
            return integer;
        }
        throw FunctionFailure.badType(index, arguments[index], "an integer");
    }

    static NumberValue number(Value[] arguments, int index) {
        if (arguments[index] instanceof NumberValue number) {
            return number;
        }
        throw FunctionFailure.badType(index, arguments[index], "a number");
    }
}
