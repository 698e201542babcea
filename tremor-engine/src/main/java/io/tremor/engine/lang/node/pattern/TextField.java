package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code key == "text"}, compared with the bytes of the message. */
public final class TextField extends FieldTest {
    private final TextPattern pattern;

    /** Creates a condition. */
    public TextField(Key key, StringValue text) {
        super(key);
        pattern = new TextPattern(text);
    }

    /** Returns the text, prepared. */
    Key text() {
        return pattern.key();
    }

    @Override
    boolean matches(Frame frame, @Nullable Value field) {
        return field != null && pattern.is(field);
    }
}
