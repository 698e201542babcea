package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.PathRoot;
import org.jspecify.annotations.Nullable;

/** {@code name}: a variable. */
public final class LocalNode extends ExpressionNode {
    private final int slot;
    private final String name;
    private final Place place;

    /** Creates a node; {@code place} is where an error about a missing value belongs. */
    public LocalNode(int slot, String name, Place place) {
        this.slot = slot;
        this.name = name;
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(peek(frame));
    }

    @Override
    public Value peek(Frame frame) {
        Value value = frame.local(slot);
        if (value == null) {
            throw place.error(PathRoot.missingVariable(name));
        }
        return value;
    }

    /** Returns the value for a look at it, or {@code null} if there is none. */
    @Nullable
    Value find(Frame frame) {
        return frame.local(slot);
    }
}
