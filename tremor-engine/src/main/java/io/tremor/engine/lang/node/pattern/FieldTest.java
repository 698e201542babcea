package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;
import org.jspecify.annotations.Nullable;

/** One condition of a {@link RecordPatternNode}, about one field. */
public abstract class FieldTest {
    private final Key key;

    FieldTest(Key key) {
        this.key = key;
    }

    /** Returns the name of the field. */
    final Key key() {
        return key;
    }

    /** Returns whether the condition holds for a field; {@code null} is one that does not exist. */
    abstract boolean matches(Frame frame, @Nullable Value field);

    /** As {@link #matches}, and also adds to {@code result} what the condition has to tell. */
    boolean extract(Frame frame, @Nullable Value field, EditedRecord result) {
        return matches(frame, field);
    }
}
