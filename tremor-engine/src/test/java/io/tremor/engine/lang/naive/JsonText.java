package io.tremor.engine.lang.naive;

import static io.tremor.engine.lang.naive.Plain.list;
import static io.tremor.engine.lang.naive.Plain.record;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON, written compactly and read strictly. */
final class JsonText {
    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static String write(Object value) {
        if (value instanceof String string) {
            return quote(string);
        }
        if (value instanceof byte[] bytes) {
            return quote(Base64.getEncoder().encodeToString(bytes));
        }
        if (value instanceof Double number) {
            return digits(number);
        }
        if (value instanceof List) {
            return list(value).stream().map(JsonText::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map) {
            return record(value).entrySet().stream()
                    .map(field -> quote(field.getKey()) + ":" + write(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return String.valueOf(value);
    }

    /** Writes the fewest digits that give the number back. */
    private static String digits(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "null";
        }
        String sign = Math.copySign(1, number) < 0 ? "-" : "";
        if (number == 0) {
            return sign + "0.0";
        }
        BigDecimal exact = new BigDecimal(Math.abs(number));
        int precision = 1;
        while (exact.round(context(precision)).doubleValue() != Math.abs(number)) {
            precision++;
        }
        BigDecimal shortest = exact.round(context(precision)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -5 && exponent <= 15) {
            String plain = shortest.toPlainString();
            return sign + (plain.contains(".") ? plain : plain + ".0");
        }
        String digits = shortest.unscaledValue().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return sign + digits.charAt(0) + fraction + "e" + exponent;
    }

    private static MathContext context(int precision) {
        return new MathContext(precision, RoundingMode.HALF_EVEN);
    }

    private static String quote(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : Character.toString(c));
            }
        }
        return quoted.append('"').toString();
    }

    /** Returns the value of a document, or Java's {@code null} if it is malformed. */
    static @Nullable Object read(String document) {
        JsonText reader = new JsonText(document);
        try {
            Object value = reader.value();
            reader.blanks();
            return reader.at == document.length() ? value : null;
        } catch (MalformedException e) {
            return null;
        }
    }

    private Object value() throws MalformedException {
        blanks();
        switch (peek()) {
            case '{':
                return fields();
            case '[':
                return elements();
            case '"':
                return string();
            case 't':
                return word("true", true);
            case 'f':
                return word("false", false);
            case 'n':
                return word("null", Plain.NULL);
            default:
                return number();
        }
    }

    private Object fields() throws MalformedException {
        Map<String, Object> fields = new LinkedHashMap<>();
        expect('{');
        blanks();
        boolean more = peek() != '}';
        while (more) {
            blanks();
            String key = string();
            blanks();
            expect(':');
            fields.put(key, value());
            blanks();
            more = peek() == ',';
            if (more) {
                expect(',');
            }
        }
        expect('}');
        return fields;
    }

    private Object elements() throws MalformedException {
        List<Object> elements = new ArrayList<>();
        expect('[');
        blanks();
        boolean more = peek() != ']';
        while (more) {
            elements.add(value());
            blanks();
            more = peek() == ',';
            if (more) {
                expect(',');
            }
        }
        expect(']');
        return elements;
    }

    private String string() throws MalformedException {
        StringBuilder string = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw new MalformedException();
            }
            if (c == '\\') {
                c = escaped();
            }
            string.append(c);
        }
        expect('"');
        return string.toString();
    }

    /** Reads what stands behind a backslash; surrogates are not among what is written as an escape here. */
    private char escaped() throws MalformedException {
        char c = peek();
        at++;
        if (c == 'u') {
            try {
                int code = Integer.parseInt(text.substring(at, Math.min(at + 4, text.length())), 16);
                at += 4;
                return (char) code;
            } catch (NumberFormatException e) {
                throw new MalformedException();
            }
        }
        int escape = "\"\\/bfnrt".indexOf(c);
        if (escape < 0) {
            throw new MalformedException();
        }
        return "\"\\/\b\f\n\r\t".charAt(escape);
    }

    private Object word(String word, Object value) throws MalformedException {
        if (!text.startsWith(word, at)) {
            throw new MalformedException();
        }
        at += word.length();
        return value;
    }

    private Object number() throws MalformedException {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw new MalformedException();
        }
        return number.matches("-?[0-9]+") ? (Object) new BigInteger(number) : Double.valueOf(number);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws MalformedException {
        if (at == text.length()) {
            throw new MalformedException();
        }
        return text.charAt(at);
    }

    private void expect(char c) throws MalformedException {
        if (peek() != c) {
            throw new MalformedException();
        }
        at++;
    }

    private static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
