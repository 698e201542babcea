package io.tremor.engine.codec.syslog;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.LineText;
import java.util.HashSet;
import java.util.Set;

/** Writes elements of structured data, each under a name of its own. */
final class StructuredDataWriter {
    private static final String NOT_A_RECORD = "Invalid structured data: structured data not an object";
    private static final String NOT_AN_ARRAY = "Invalid structured data: params not an array of objects";
    private static final String NOT_A_PAIR = "Invalid structured data: param's key value pair not an object";
    private static final int LONGEST_STEM = HeaderText.LONGEST_ID - 6;

    private final StringBuilder output;
    private final Set<String> names = new HashSet<>();

    StructuredDataWriter(StringBuilder output) {
        this.output = output;
    }

    /** Returns whether nothing was written. */
    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Writes all elements of {@code data}, which has the form in which they are read. */
    void elements(Value data) {
        if (!(data instanceof RecordValue record)) {
            throw SyslogWriter.invalid(NOT_A_RECORD);
        }
        for (RecordValue.Field element : record) {
            if (!(element.value() instanceof ArrayValue parameters)) {
                throw SyslogWriter.invalid(NOT_AN_ARRAY);
            }
            open(element.name());
            for (Value parameter : parameters) {
                if (!(parameter instanceof RecordValue pair)) {
                    throw SyslogWriter.invalid(NOT_A_PAIR);
                }
                pair.forEach(this::pair);
            }
            close();
        }
    }

    private void pair(RecordValue.Field field) {
        if (!(field.value() instanceof StringValue value)) {
            throw SyslogWriter.invalid(NOT_A_PAIR);
        }
        parameter(field.name(), value.text());
    }

    /** Starts an element. */
    void open(String name) {
        output.append('[').append(unique(HeaderText.name(name)));
    }

    /** Ends an element. */
    void close() {
        output.append(']');
    }

    /** Writes a parameter; quotes, backslashes and closing brackets in its value are escaped. */
    void parameter(String name, String value) {
        output.append(' ').append(HeaderText.name(name)).append("=\"");
        String line = LineText.of(value);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\\' || c == ']') {
                output.append('\\');
            }
            output.append(c);
        }
        output.append('"');
    }

    /** A name must not come twice, and two may have become the same by now. */
    private String unique(String name) {
        String candidate = name;
        for (int i = 2; !names.add(candidate); i++) {
            candidate = name.substring(0, Math.min(name.length(), LONGEST_STEM)) + '_' + i;
        }
        return candidate;
    }
}
