package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code absent key}. */
public final class AbsentField extends FieldTest {
    /** Creates a condition. */
    public AbsentField(Key key) {
        super(key);
    }

    @Override
    boolean matches(Frame frame, @Nullable Value field) {
        return field == null;
    }
}
