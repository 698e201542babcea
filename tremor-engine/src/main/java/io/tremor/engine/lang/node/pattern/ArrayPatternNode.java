package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.GatheredArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code %[ a, _ ]}: an array in which each element pattern finds an element, wherever it is. */
public final class ArrayPatternNode extends PatternNode {
    private static final int BYTES_OF_HIT = 80;

    private final PatternNode[] elements;
    private final Place place;

    /** Creates a pattern; {@code place} is where an error belongs. */
    public ArrayPatternNode(List<PatternNode> elements, Place place) {
        this.elements = elements.toArray(new PatternNode[0]);
        this.place = place;
    }

    @Override
    public boolean matches(Frame frame, Value target) {
        if (!(target instanceof ArrayValue array)) {
            return false;
        }
        for (PatternNode element : elements) {
            if (element instanceof AnyPattern ? array.size() == 0 : !find(frame, array, element)) {
                return false;
            }
        }
        return true;
    }

    private boolean find(Frame frame, ArrayValue array, PatternNode element) {
        spend(frame, array);
        for (Value candidate : array) {
            if (element.matches(frame, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the pairs of index and result of all hits, those of the first element pattern first. */
    @Override
    public @Nullable Value extract(Frame frame, Value target) {
        if (!(target instanceof ArrayValue array)) {
            return null;
        }
        List<Value> hits = new ArrayList<>();
        for (PatternNode element : elements) {
            if (element instanceof AnyPattern ? array.size() == 0 : !gather(frame, array, element, hits)) {
                return null;
            }
        }
        return GatheredArray.of(hits.toArray(new Value[0]));
    }

    private boolean gather(Frame frame, ArrayValue array, PatternNode element, List<Value> hits) {
        spend(frame, array);
        int before = hits.size();
        long index = 0;
        for (Value candidate : array) {
            Value result = element.extract(frame, candidate);
            if (result != null) {
                allocate(frame.run().budget());
                hits.add(GatheredArray.of(Value.ofUnsigned(index), result));
            }
            index++;
        }
        return hits.size() > before;
    }

    private void spend(Frame frame, ArrayValue array) {
        try {
            frame.run().budget().spend(array.size());
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }

    private void allocate(Budget budget) {
        try {
            budget.allocate(BYTES_OF_HIT);
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }
}
