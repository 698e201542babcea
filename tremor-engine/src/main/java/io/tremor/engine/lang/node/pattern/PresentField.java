package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;
import org.jspecify.annotations.Nullable;

/** {@code present key}. */
public final class PresentField extends FieldTest {
    /** Creates a condition. */
    public PresentField(Key key) {
        super(key);
    }

    @Override
    boolean matches(Frame frame, @Nullable Value field) {
        return field != null;
    }

    @Override
    boolean extract(Frame frame, @Nullable Value field, EditedRecord result) {
        if (field == null) {
            return false;
        }
        result.put(key(), EditedRecord.share(field));
        return true;
    }
}
