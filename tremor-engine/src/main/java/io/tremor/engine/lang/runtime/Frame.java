package io.tremor.engine.lang.runtime;

import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a script or of one call of a function. The frame of a script belongs to its session and is used
 * again
 * for every event; a call makes a frame of its own, in which event, state and metadata are null.
 */
public final class Frame {
    private final Run run;
    private final @Nullable Value[] locals;
    private final EventField[] eventFields;
    private boolean knowsEventFields;
    private Value event = NullValue.NULL;
    private Value metadata = NullValue.NULL;
    private Value state = NullValue.NULL;
    private Value args = NullValue.NULL;

    /** Creates the frame of a call, with {@code slots} variables, none of them assigned. */
    public Frame(Run run, int slots) {
        this(run, slots, 0);
    }

    /** Creates the frame of a script that reads {@code eventFields} different fields of the event. */
    public Frame(Run run, int slots, int eventFields) {
        this.run = run;
        locals = new Value[slots];
        this.eventFields = new EventField[eventFields];
        for (int i = 0; i < eventFields; i++) {
            this.eventFields[i] = new EventField();
        }
    }

    /** Forgets the variables and what belongs to one event; the state stays. */
    public void clear() {
        Arrays.fill(locals, null);
        setEvent(NullValue.NULL);
        metadata = NullValue.NULL;
    }

    /** Returns what all frames of the run share. */
    public Run run() {
        return run;
    }

    /** Returns the variable in {@code slot}, or {@code null} if it has no value. */
    public @Nullable Value local(int slot) {
        return locals[slot];
    }

    /** Assigns the variable in {@code slot}; {@code null} takes its value away. */
    public void setLocal(int slot, @Nullable Value value) {
        locals[slot] = value;
    }

    /** Returns how many variables there are. */
    public int slots() {
        return locals.length;
    }

    /** Returns what {@code event} stands for. */
    public Value event() {
        return event;
    }

    /** Assigns {@code event}. */
    public void setEvent(Value value) {
        event = value;
        eventChanged();
    }

    /** Returns the field of the event that has that number, or {@code null} if it is to be looked up. */
    public @Nullable Value eventField(int number) {
        return eventFields[number].value;
    }

    /** Keeps a field of the event until the event changes. */
    public void setEventField(int number, Value value) {
        eventFields[number].value = value;
        knowsEventFields = true;
    }

    /** Forgets the fields of the event, since it has changed. */
    public void eventChanged() {
        if (knowsEventFields) {
            for (EventField field : eventFields) {
                field.value = null;
            }
            knowsEventFields = false;
        }
    }

    /** Returns what {@code $} stands for. */
    public Value metadata() {
        return metadata;
    }

    /** Assigns {@code $}. */
    public void setMetadata(Value value) {
        metadata = value;
    }

    /** Returns what {@code state} stands for. */
    public Value state() {
        return state;
    }

    /** Assigns {@code state}; the value must be {@linkplain Value#owned() owned}, since it outlives the event. */
    public void setState(Value value) {
        state = value;
    }

    /** Returns what {@code args} stands for. */
    public Value args() {
        return args;
    }

    /** Assigns {@code args}. */
    public void setArgs(Value value) {
        args = value;
    }

    /** A field of the event, if known; a class, since storing in an array of values takes a look at types each time. */
    private static final class EventField {
        private @Nullable Value value;
    }
}
