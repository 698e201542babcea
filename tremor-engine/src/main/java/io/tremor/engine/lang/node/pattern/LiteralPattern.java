package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.Equality;
import org.jspecify.annotations.Nullable;

/** A value that is known beforehand, and no text. */
public final class LiteralPattern extends PatternNode {
    private final Value value;

    /** Creates a pattern. */
    public LiteralPattern(Value value) {
        this.value = value;
    }

    Value value() {
        return value;
    }

    @Override
    public boolean matches(Frame frame, Value target) {
        return Equality.equal(target, value);
    }

    @Override
    public @Nullable Value extract(Frame frame, Value target) {
        return Equality.equal(target, value) ? value : null;
    }
}
