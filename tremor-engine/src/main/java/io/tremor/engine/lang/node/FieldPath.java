package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.lang.runtime.ScriptError;
import io.tremor.engine.value.PathRoot;
import java.util.List;

/** {@code .a.b.c}: known keys, one after the other, as most paths have them. */
public final class FieldPath {
    private final PathRoot root;
    private final Key[] keys;
    private final SourceSpan[] spans;
    private final Place place;

    /** Creates a path; {@code place} is where the whole of it stands, its root included. */
    public FieldPath(PathRoot root, List<KeyStep> steps, Place place) {
        this.root = root;
        this.place = place;
        keys = new Key[steps.size()];
        spans = new SourceSpan[steps.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = steps.get(i).key();
            spans[i] = steps.get(i).span();
        }
    }

    /** Returns the value that it leads to from {@code start}. */
    Value read(Value start) {
        Value value = start;
        for (int i = 0; i < keys.length; i++) {
            Value next = KeyStep.find(value, keys[i]);
            if (next == null) {
                throw failure(value, i);
            }
            value = next;
        }
        return value;
    }

    private ScriptError failure(Value value, int step) {
        return place.within(spans[step]).error(KeyStep.failure(value, keys[step], root));
    }
}
