package io.tremor.engine.value;

import io.tremor.api.value.FloatValue;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/** A float that lies in the bytes of a message, converted when asked. */
public final class TapeFloat implements FloatValue {
    private final Tape tape;
    private final int index;
    private final int generation;

    TapeFloat(Tape tape, int index, int generation) {
        this.tape = tape;
        this.index = index;
        this.generation = generation;
    }

    /** Returns the tape this number lies on. */
    public Tape tape() {
        assert tape.isCurrent(generation);
        return tape;
    }

    /** Returns the index of this number on its tape. */
    public int index() {
        return index;
    }

    @Override
    public double toDouble() {
        assert tape.isCurrent(generation);
        long word = tape.words()[index];
        int from = Tape.offset(word);
        return DecimalReader.parse(tape.bytes(), from, from + Tape.length(word));
    }

    @Override
    public Value owned() {
        return Value.of(toDouble());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FloatValue number && Double.compare(toDouble(), number.toDouble()) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(toDouble());
    }

    @Override
    public String toString() {
        return Double.toString(toDouble());
    }
}
