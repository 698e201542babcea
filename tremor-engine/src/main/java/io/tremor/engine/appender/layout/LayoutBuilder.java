package io.tremor.engine.appender.layout;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.FieldCollector;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the record that a layout makes of an event. */
final class LayoutBuilder {
    private final FieldCollector fields = new FieldCollector();

    /** Adds a field of the layout's own, unless {@code value} is {@code null}; each name once. */
    void add(Key key, @Nullable Value value) {
        if (value != null) {
            fields.add(key, value.owned());
        }
    }

    /**
     * Adds the entries of a part that is a record, such as the MDC, one by one: under their own names, those of
     * {@code renamed} under others, and those that the layout needs itself with the name of the part and a dot before
     * theirs. What is no record keeps the name of the part.
     */
    void addEntries(ViewField part, @Nullable Value value, Map<Key, Key> renamed, Set<Key> needed) {
        if (value instanceof RecordValue entries) {
            for (RecordValue.Field entry : entries) {
                Key key = renamed.getOrDefault(entry.key(), entry.key());
                boolean isTaken = key == entry.key() && needed.contains(key);
                fields.put(
                        isTaken ? Key.of(part.key() + "." + key) : key,
                        entry.value().owned());
            }
        } else if (value != null) {
            fields.put(part.key(), value.owned());
        }
    }

    /** Sets a field, whether or not there is one of that name. */
    void set(Key key, @Nullable Value value) {
        if (value != null) {
            fields.put(key, value.owned());
        }
    }

    /** Sets what a script has added, and returns the record. */
    RecordValue build(EventParts event) {
        for (RecordValue.Field field : event.added()) {
            fields.put(field.key(), field.value().owned());
        }
        return fields.build();
    }

    /** Returns the record without anything that a script has added. */
    RecordValue build() {
        return fields.build();
    }
}
