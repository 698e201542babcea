package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;
import org.jspecify.annotations.Nullable;

/** {@code key ~= pattern}: a field that looks like a pattern. */
public final class PatternField extends FieldTest {
    private final PatternNode pattern;

    /** Creates a condition. */
    public PatternField(Key key, PatternNode pattern) {
        super(key);
        this.pattern = pattern;
    }

    @Override
    boolean matches(Frame frame, @Nullable Value field) {
        return field != null && pattern.matches(frame, field);
    }

    @Override
    boolean extract(Frame frame, @Nullable Value field, EditedRecord result) {
        Value part = field == null ? null : pattern.extract(frame, field);
        if (part == null) {
            return false;
        }
        result.put(key(), part);
        return true;
    }
}
