package io.tremor.engine.codec.syslog;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code [sd@1 k="v" l="w"][other@1]} into {@code {"sd@1": [{"k": "v"}, {"l": "w"}], "other@1": []}}. */
final class StructuredDataReader {
    private final Cursor cursor;
    private final RecordBuilder elements = RecordValue.builder();

    private StructuredDataReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads {@code -} or elements, of which those that break the rules are passed over.
     *
     * @return nothing where there is neither; {@code null} then
     */
    static @Nullable RecordValue readRequired(Cursor cursor) {
        if (cursor.take('-')) {
            return RecordValue.empty();
        }
        StructuredDataReader reader = new StructuredDataReader(cursor);
        boolean isFound = false;
        while (cursor.isAt('[') && reader.elementOrBracket()) {
            isFound = true;
        }
        return isFound ? reader.elements.build() : null;
    }

    /** Reads elements with parameters, as far as there are any; anything else in brackets belongs to the text. */
    static RecordValue readOptional(Cursor cursor) {
        StructuredDataReader reader = new StructuredDataReader(cursor);
        while (cursor.isAt('[') && reader.element(false)) {
            // On to the next one.
        }
        return reader.elements.build();
    }

    private boolean elementOrBracket() {
        return element(true) || cursor.skipBehind(']');
    }

    /** Reads one element; where it is none, the cursor stays. */
    private boolean element(boolean isWithoutParameters) {
        int start = cursor.place();
        cursor.take('[');
        String id = id();
        List<Value> parameters = new ArrayList<>();
        boolean isValid = !id.isEmpty();
        cursor.blanks();
        while (isValid && !cursor.isAt(']')) {
            isValid = parameters.isEmpty() || cursor.take(' ');
            isValid = isValid && parameter(parameters);
        }
        if (isValid && cursor.take(']') && (isWithoutParameters || !parameters.isEmpty())) {
            elements.put(id, ArrayValue.of(parameters));
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private String id() {
        int start = cursor.place();
        while (!cursor.isAtEnd() && !cursor.isAt(']') && !cursor.isAt('=')) {
            if (Cursor.isWhiteSpace(cursor.next())) {
                cursor.moveTo(cursor.place() - 1);
                break;
            }
        }
        return cursor.since(start);
    }

    private boolean parameter(List<Value> parameters) {
        int start = cursor.place();
        while (!cursor.isAtEnd() && !cursor.isAt(']') && !cursor.isAt('=')) {
            cursor.next();
        }
        String name = cursor.since(start);
        if (name.isEmpty() || !cursor.take('=')) {
            return false;
        }
        cursor.blanks();
        String value = cursor.take('"') ? value() : null;
        if (value != null) {
            parameters.add(RecordValue.builder().put(name, value).build());
        }
        return value != null;
    }

    /** Reads up to the closing quote; a backslash before anything but a quote, backslash or bracket is just that. */
    private @Nullable String value() {
        StringBuilder value = new StringBuilder();
        while (!cursor.isAtEnd()) {
            char c = cursor.next();
            if (c == '"') {
                return value.toString();
            }
            if (c == '\\' && (cursor.isAt('"') || cursor.isAt('\\') || cursor.isAt(']'))) {
                value.append(cursor.next());
            } else {
                value.append(c);
            }
        }
        return null;
    }
}
