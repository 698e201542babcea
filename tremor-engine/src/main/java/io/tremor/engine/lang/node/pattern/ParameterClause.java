package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Guard;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code case (a, _) when guard => arm} of a function: what its parameters look like. */
public final class ParameterClause {
    private final PatternNode[] patterns;
    private final @Nullable Guard guard;
    private final Node arm;

    /** Creates a clause; pattern {@code i} is about the parameter in slot {@code i}, those behind may be anything. */
    public ParameterClause(List<PatternNode> patterns, @Nullable Guard guard, Node arm) {
        this.patterns = patterns.toArray(new PatternNode[0]);
        this.guard = guard;
        this.arm = arm;
    }

    Node arm() {
        return arm;
    }

    /** Returns whether this is the case; the parameters are then what the patterns made of them. */
    boolean accepts(Frame frame, Value[] parameters) {
        Value[] results = new Value[patterns.length];
        for (int i = 0; i < results.length; i++) {
            Value result = patterns[i].extract(frame, parameters[i]);
            if (result == null) {
                return false;
            }
            results[i] = result;
        }
        if (guard != null && !guard.holds(frame)) {
            return false;
        }
        for (int i = 0; i < results.length; i++) {
            frame.setLocal(i, results[i]);
        }
        return true;
    }
}
