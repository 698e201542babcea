package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** What a value may look like. */
public abstract class PatternNode {
    /** Returns whether {@code target} looks like this. */
    public abstract boolean matches(Frame frame, Value target);

    /** Returns what {@code name = pattern} binds, or {@code null} if {@code target} does not look like this. */
    public abstract @Nullable Value extract(Frame frame, Value target);
}
