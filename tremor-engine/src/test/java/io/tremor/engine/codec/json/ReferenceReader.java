package io.tremor.engine.codec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An independent opinion on what a document means: the JDK decides what is UTF-8, jackson-core in strict mode what is
 * JSON. The rules in which tremor is stricter than RFC 8259 asks for are applied here, each under a name of its own.
 */
final class ReferenceReader {
    /** Why a document is to be refused. */
    enum Fault {
        NOT_UTF8,
        NOT_JSON,
        INTEGER_OUT_OF_RANGE,
        FLOAT_OUT_OF_RANGE,
        LONE_SURROGATE,
        TOO_DEEP
    }

    /**
     * What to expect of a reader.
     *
     * @param faults why the document is to be refused; where there is more than one, any may be reported
     * @param value what it says, where there is no fault
     */
    record Opinion(Set<Fault> faults, @Nullable Value value) {}

    private static final int DEPTH = 1024;
    private static final BigInteger LEAST = BigInteger.ONE.shiftLeft(63).negate();
    private static final BigInteger GREATEST = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private final JsonFactory factory = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    Opinion read(byte[] bytes) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(Fault.NOT_UTF8);
            return new Opinion(faults, null);
        }
        if (hasForeignHexDigits(text)) {
            faults.add(Fault.NOT_JSON);
            return new Opinion(faults, null);
        }
        try (JsonParser parser = factory.createParser(text)) {
            JsonToken first = parser.nextToken();
            Value value = first == null ? null : value(parser, 0, faults);
            if (value == null || parser.nextToken() != null) {
                faults.add(Fault.NOT_JSON);
            }
            return new Opinion(faults, faults.isEmpty() ? value : null);
        } catch (JsonParseException e) {
            faults.add(Fault.NOT_JSON);
            return new Opinion(faults, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds a hexadecimal digit beyond ASCII in an escape, of which jackson-core would only look at the low byte. */
    private static boolean hasForeignHexDigits(String text) {
        for (int i = text.indexOf('\\'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\\', i + 2)) {
            String digits = text.substring(i + 2, Math.min(i + 6, text.length()));
            if (text.charAt(i + 1) == 'u' && digits.chars().anyMatch(c -> c >= 0x80)) {
                return true;
            }
        }
        return false;
    }

    private Value value(JsonParser parser, int depth, Set<Fault> faults) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY:
                return array(parser, deeper(depth, faults), faults);
            case START_OBJECT:
                return record(parser, deeper(depth, faults), faults);
            case VALUE_STRING:
                return Value.of(text(parser.getText(), faults));
            case VALUE_NUMBER_INT:
                return integer(parser.getText(), faults);
            case VALUE_NUMBER_FLOAT:
                double number = Double.parseDouble(parser.getText());
                if (Double.isInfinite(number)) {
                    faults.add(Fault.FLOAT_OUT_OF_RANGE);
                }
                return Value.of(number);
            case VALUE_TRUE:
                return Value.of(true);
            case VALUE_FALSE:
                return Value.of(false);
            case VALUE_NULL:
                return NullValue.NULL;
            default:
                throw new JsonParseException(parser, "no value but " + parser.currentToken());
        }
    }

    private static int deeper(int depth, Set<Fault> faults) {
        if (depth + 1 > DEPTH) {
            faults.add(Fault.TOO_DEEP);
        }
        return depth + 1;
    }

    private Value array(JsonParser parser, int depth, Set<Fault> faults) throws IOException {
        List<Value> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, depth, faults));
        }
        return ArrayValue.of(values);
    }

    private Value record(JsonParser parser, int depth, Set<Fault> faults) throws IOException {
        RecordBuilder fields = RecordValue.builder();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName(), faults);
            parser.nextToken();
            fields.put(name, value(parser, depth, faults));
        }
        return fields.build();
    }

    private static String text(String text, Set<Fault> faults) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    faults.add(Fault.LONE_SURROGATE);
                }
                i++;
            }
        }
        return text;
    }

    private static Value integer(String digits, Set<Fault> faults) {
        if (digits.length() < 19) {
            return Value.of(Long.parseLong(digits));
        }
        BigInteger number = digits.length() > 20 ? GREATEST.add(BigInteger.ONE) : new BigInteger(digits);
        if (number.compareTo(LEAST) < 0 || number.compareTo(GREATEST) > 0) {
            faults.add(Fault.INTEGER_OUT_OF_RANGE);
        }
        return number.bitLength() < 64 ? Value.of(number.longValue()) : Value.ofUnsigned(number.longValue());
    }
}
