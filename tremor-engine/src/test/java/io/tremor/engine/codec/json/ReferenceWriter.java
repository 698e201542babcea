package io.tremor.engine.codec.json;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Base64;

/** Writes JSON the slow and obvious way, by the rules of {@code docs/json.md}: what the fast writer has to equal. */
final class ReferenceWriter {
    private final StringBuilder out = new StringBuilder();

    private ReferenceWriter() {}

    static String write(Value value) {
        ReferenceWriter writer = new ReferenceWriter();
        writer.value(value);
        return writer.out.toString();
    }

    /** Returns the shortest decimal that reads back as {@code number}, and the nearest to it of those. */
    static String write(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "null";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0.0";
        }
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        String sign = number < 0 ? "-" : "";
        if (exponent < -5 || exponent > 15) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return sign + digits.charAt(0) + fraction + "e" + exponent;
        }
        String plain = shortest.toPlainString();
        return sign + plain + (plain.contains(".") ? "" : ".0");
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean belowReadsBack = below.doubleValue() == number;
            boolean aboveReadsBack = above.doubleValue() == number;
            if (belowReadsBack && aboveReadsBack) {
                return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            }
            if (belowReadsBack || aboveReadsBack) {
                return belowReadsBack ? below : above;
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    private void value(Value value) {
        if (value instanceof RecordValue record) {
            String separator = "{";
            for (RecordValue.Field field : record) {
                out.append(separator);
                string(field.name());
                out.append(':');
                value(field.value());
                separator = ",";
            }
            out.append(record.size() == 0 ? "{}" : "}");
        } else if (value instanceof ArrayValue array) {
            String separator = "[";
            for (Value element : array) {
                out.append(separator);
                value(element);
                separator = ",";
            }
            out.append(array.size() == 0 ? "[]" : "]");
        } else if (value instanceof StringValue string) {
            string(string.text());
        } else if (value instanceof BinaryValue binary) {
            string(Base64.getEncoder().encodeToString(binary.toBytes()));
        } else if (value instanceof FloatValue number) {
            out.append(write(number.toDouble()));
        } else if (value instanceof IntegerValue number) {
            out.append(number.isLong() ? Long.toString(number.bits()) : Long.toUnsignedString(number.bits()));
        } else {
            out.append(value);
        }
    }

    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        int known = "\"\\\b\t\n\f\r".indexOf(c);
        if (known >= 0) {
            out.append('\\').append("\"\\btnfr".charAt(known));
        } else if (c < ' ') {
            out.append(String.format("\\u%04x", c));
        } else {
            out.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c);
        }
    }
}
