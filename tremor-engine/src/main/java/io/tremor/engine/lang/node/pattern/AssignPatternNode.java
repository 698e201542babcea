package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code name = pattern}: as the pattern, and its result becomes a variable. */
public final class AssignPatternNode extends PatternNode {
    private final int slot;
    private final PatternNode pattern;

    /** Creates a pattern. */
    public AssignPatternNode(int slot, PatternNode pattern) {
        this.slot = slot;
        this.pattern = pattern;
    }

    int slot() {
        return slot;
    }

    PatternNode pattern() {
        return pattern;
    }

    @Override
    public boolean matches(Frame frame, Value target) {
        return extract(frame, target) != null;
    }

    @Override
    public @Nullable Value extract(Frame frame, Value target) {
        Value result = pattern.extract(frame, target);
        if (result != null) {
            frame.setLocal(slot, result);
        }
        return result;
    }
}
