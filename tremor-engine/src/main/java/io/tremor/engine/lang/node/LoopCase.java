package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import org.jspecify.annotations.Nullable;

/** {@code case (key, value) when guard => arm}. */
public final class LoopCase {
    private final int keySlot;
    private final int valueSlot;
    private final @Nullable Guard guard;
    private final Node arm;
    private final Place place;
    private final Place armPlace;

    /**
     * Creates a case.
     *
     * @param place where an error about gathering its value belongs
     * @param armPlace where an error about the value itself belongs
     */
    public LoopCase(int keySlot, int valueSlot, @Nullable Guard guard, Node arm, Place place, Place armPlace) {
        this.keySlot = keySlot;
        this.valueSlot = valueSlot;
        this.guard = guard;
        this.arm = arm;
        this.place = place;
        this.armPlace = armPlace;
    }

    Node arm() {
        return arm;
    }

    Place place() {
        return place;
    }

    Place armPlace() {
        return armPlace;
    }

    /** Binds the variables and returns whether this is the case. */
    boolean accepts(Frame frame, Value key, Value value) {
        frame.setLocal(keySlot, key);
        frame.setLocal(valueSlot, value);
        return guard == null || guard.holds(frame);
    }
}
