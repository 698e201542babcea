package io.tremor.engine.lang.node;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.BitWriter;
import io.tremor.engine.value.EvaluationException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * One part of a binary.
 *
 * @param span where it stands
 * @param data computes what is written
 * @param form how it is written
 * @param bits how many bits of an integer, or bytes of a binary, are written; 0 for the whole of a binary
 */
public record BytesPart(SourceSpan span, ExpressionNode data, Form form, int bits) {
    /** How a part is written. */
    public enum Form {
        /** The bytes of a binary or a text as they are. */
        BINARY,
        /** A non-negative integer, most significant byte first. */
        UNSIGNED_BIG,
        /** An integer, most significant byte first. */
        SIGNED_BIG,
        /** A non-negative integer, least significant byte first. */
        UNSIGNED_LITTLE,
        /** An integer, least significant byte first. */
        SIGNED_LITTLE
    }

    /**
     * Appends a value.
     *
     * @throws EvaluationException if it does not fit the form
     */
    void write(Value value, BitWriter output, Budget budget) {
        switch (form) {
            case BINARY -> writeBytes(value, output, budget);
            case UNSIGNED_BIG -> output.write(unsigned(value, budget), bits);
            case SIGNED_BIG -> output.write(signed(value, budget), bits);
            case UNSIGNED_LITTLE -> output.writeLittle(unsigned(value, budget), bits);
            case SIGNED_LITTLE -> output.writeLittle(signed(value, budget), bits);
        }
    }

    private void writeBytes(Value value, BitWriter output, Budget budget) {
        byte[] bytes;
        if (value instanceof BinaryValue binary) {
            bytes = binary.toBytes();
        } else if (value instanceof StringValue string) {
            String text = string.text();
            budget.allocate(4L * text.length());
            bytes = text.getBytes(StandardCharsets.UTF_8);
        } else {
            throw misfit("Not a long enough binary: ", value, budget);
        }
        if (bits > bytes.length) {
            throw misfit("Not a long enough binary: ", value, budget);
        }
        int count = bits == 0 ? bytes.length : bits;
        for (int i = 0; i < count; i++) {
            output.write(bytes[i], Byte.SIZE);
        }
    }

    private static long unsigned(Value value, Budget budget) {
        if (value instanceof IntegerValue number && number.isUnsignedLong()) {
            return number.bits();
        }
        throw misfit("Not an unsigned integer: ", value, budget);
    }

    private static long signed(Value value, Budget budget) {
        if (value instanceof IntegerValue number && number.isLong()) {
            return number.bits();
        }
        throw misfit("Not an signed integer: ", value, budget);
    }

    private static EvaluationException misfit(String message, Value value, Budget budget) {
        String text = value instanceof FloatValue number && Double.isFinite(number.toDouble())
                ? new BigDecimal(number.toDouble()).stripTrailingZeros().toPlainString()
                : ValueText.of(value, budget);
        return new EvaluationException(ErrorCode.BAD_BYTES, message + text);
    }
}
