package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.GatheredArray;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code %( a, _, ... )}: an array whose elements look like the element patterns, one by one. */
public final class TuplePatternNode extends PatternNode {
    private final PatternNode[] elements;
    private final boolean open;

    /** Creates a pattern; {@code open} says whether more elements may follow. */
    public TuplePatternNode(List<PatternNode> elements, boolean open) {
        this.elements = elements.toArray(new PatternNode[0]);
        this.open = open;
    }

    private boolean hasRightSize(ArrayValue array) {
        return open ? array.size() >= elements.length : array.size() == elements.length;
    }

    @Override
    public boolean matches(Frame frame, Value target) {
        if (!(target instanceof ArrayValue array) || !hasRightSize(array)) {
            return false;
        }
        Iterator<Value> candidates = array.iterator();
        for (PatternNode element : elements) {
            if (!element.matches(frame, candidates.next())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the results of the element patterns in order. */
    @Override
    public @Nullable Value extract(Frame frame, Value target) {
        if (!(target instanceof ArrayValue array) || !hasRightSize(array)) {
            return null;
        }
        Value[] results = new Value[elements.length];
        Iterator<Value> candidates = array.iterator();
        for (int i = 0; i < results.length; i++) {
            Value result = elements[i].extract(frame, candidates.next());
            if (result == null) {
                return null;
            }
            results[i] = result;
        }
        return GatheredArray.of(results);
    }
}
