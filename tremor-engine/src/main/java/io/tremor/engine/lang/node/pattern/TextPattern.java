package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.Equality;
import org.jspecify.annotations.Nullable;

/** A text that is known beforehand, compared with the bytes of the message. */
public final class TextPattern extends PatternNode {
    private final StringValue text;
    private final Key key;

    /** Creates a pattern. */
    public TextPattern(StringValue text) {
        this.text = text;
        key = Key.of(text.text());
    }

    Key key() {
        return key;
    }

    @Override
    public boolean matches(Frame frame, Value target) {
        return is(target);
    }

    @Override
    public @Nullable Value extract(Frame frame, Value target) {
        return is(target) ? text : null;
    }

    boolean is(Value target) {
        if (target instanceof StringValue string) {
            return string.is(key);
        }
        return target instanceof BinaryValue && Equality.equal(target, text);
    }
}
