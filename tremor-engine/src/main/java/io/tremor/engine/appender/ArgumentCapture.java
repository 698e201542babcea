package io.tremor.engine.appender;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns an object that was logged into a value: numbers, truth values and text become their like, arrays become arrays,
 * everything else its {@code toString()}. Only the JDK's own final classes are trusted to answer without running other
 * code.
 */
final class ArgumentCapture {
    /** As deep as arrays within arrays are followed; what lies deeper, also an array within itself, becomes text. */
    private static final int DEPTH = 8;

    private ArgumentCapture() {}

    static Value of(@Nullable Object argument, PartCapture capture) {
        return of(argument, capture, DEPTH);
    }

    /**
     * Returns {@code argument} itself where it cannot change and runs no code of others when it is asked, else its
     * value.
     */
    static @Nullable Object snapshot(@Nullable Object argument, PartCapture capture) {
        if (argument instanceof String text) {
            return capture.fit(text);
        }
        if (argument == null
                || argument instanceof Integer
                || argument instanceof Long
                || argument instanceof Boolean
                || argument instanceof Double) {
            capture.number();
            return argument;
        }
        return of(argument, capture, DEPTH);
    }

    /** Returns the value of what {@link #snapshot} has returned. */
    static Value valueOf(@Nullable Object snapshot) {
        if (snapshot instanceof String text) {
            return Value.of(text);
        }
        if (snapshot instanceof Value value) {
            return value;
        }
        return Objects.requireNonNull(scalar(snapshot));
    }

    private static Value of(@Nullable Object argument, PartCapture capture, int depth) {
        if (argument instanceof String text) {
            return Value.of(capture.fit(text));
        }
        Value scalar = scalar(argument);
        if (scalar != null) {
            return capture.number(scalar);
        }
        Value array = depth == 0 ? null : array(argument, capture, depth - 1);
        if (array != null) {
            return array;
        }
        return Value.of(capture.fit(String.valueOf(capture.attempt("toString()", () -> String.valueOf(argument)))));
    }

    private static @Nullable Value scalar(@Nullable Object argument) {
        if (argument == null) {
            return NullValue.NULL;
        }
        if (argument instanceof Integer
                || argument instanceof Long
                || argument instanceof Short
                || argument instanceof Byte) {
            return Value.of(((Number) argument).longValue());
        }
        if (argument instanceof Boolean truth) {
            return Value.of(truth.booleanValue());
        }
        if (argument instanceof Double number) {
            return Value.of(number.doubleValue());
        }
        if (argument instanceof Float number) {
            // By way of its text, so that 0.1f stays 0.1.
            return Value.of(Double.parseDouble(number.toString()));
        }
        if (argument.getClass() == BigInteger.class) {
            BigInteger number = (BigInteger) argument;
            return number.bitLength() < Long.SIZE ? Value.of(number.longValue()) : unsigned(number);
        }
        return null;
    }

    private static @Nullable Value unsigned(BigInteger number) {
        return number.signum() > 0 && number.bitLength() == Long.SIZE ? Value.ofUnsigned(number.longValue()) : null;
    }

    private static @Nullable Value array(@Nullable Object argument, PartCapture capture, int depth) {
        if (argument instanceof Object[] array) {
            return elements(array.length, i -> of(array[i], capture, depth), capture);
        }
        if (argument instanceof int[] array) {
            return elements(array.length, i -> capture.number(Value.of(array[i])), capture);
        }
        if (argument instanceof long[] array) {
            return elements(array.length, i -> capture.number(Value.of(array[i])), capture);
        }
        if (argument instanceof double[] array) {
            return elements(array.length, i -> capture.number(Value.of(array[i])), capture);
        }
        if (argument instanceof byte[] array) {
            return elements(array.length, i -> capture.number(Value.of(array[i])), capture);
        }
        if (argument instanceof boolean[] array) {
            return elements(array.length, i -> capture.number(Value.of(array[i])), capture);
        }
        if (argument instanceof float[] array) {
            return elements(array.length, i -> of(array[i], capture, depth), capture);
        }
        if (argument instanceof short[] array) {
            return elements(array.length, i -> capture.number(Value.of(array[i])), capture);
        }
        return argument instanceof char[] array ? Value.of(capture.fit(textOf(array, capture))) : null;
    }

    private static Value elements(int length, IntFunction<Value> element, PartCapture capture) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < length && capture.hasRoom(); i++) {
            values.add(element.apply(i));
        }
        return ArrayValue.of(values);
    }

    private static String textOf(char[] array, PartCapture capture) {
        // One character more than there is room for, so that the cut is seen.
        return new String(array, 0, Math.min(array.length, capture.room() + 1));
    }
}
