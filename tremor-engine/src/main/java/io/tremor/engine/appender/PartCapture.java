package io.tremor.engine.appender;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reading of one part of a log event: counts what it takes, cuts what is too long, notes what fails. */
final class PartCapture {
    static final @Nullable Object[] NOTHING = {};

    private static final int PER_NUMBER = 24;
    private static final int PER_TEXT = 3;

    private int room = EventLimit.BYTES;
    private boolean cut;
    private @Nullable Throwable trouble;

    /** Returns whether nothing was read, cut or noted since the start. */
    boolean isUntouched() {
        return room == EventLimit.BYTES && !cut && trouble == null;
    }

    /** Starts over with another part. */
    void reset() {
        room = EventLimit.BYTES;
        cut = false;
        trouble = null;
    }

    /** Takes the room of a number. */
    void number() {
        room -= PER_NUMBER;
    }

    /** Returns {@code text} as a value, cut where there is no room for all of it. */
    @Nullable
    StringValue text(@Nullable String text) {
        return text == null ? null : Value.of(fit(text));
    }

    /** Returns {@code number}, which takes room as well. */
    Value number(Value number) {
        room -= PER_NUMBER;
        return number;
    }

    /** Returns {@code name} as the name of a field. */
    Key key(@Nullable String name) {
        return Key.of(fit(String.valueOf(name)));
    }

    /** Returns {@code text} or as much of it as there is room for. */
    String fit(String text) {
        String fitting = text;
        if (text.length() > room) {
            cut = true;
            fitting = head(text, Math.max(0, room));
        }
        room -= fitting.length() + PER_TEXT;
        return fitting;
    }

    /** Returns whether there is room for more; where there is none, the part counts as cut. */
    boolean hasRoom() {
        if (room <= 0) {
            cut = true;
        }
        return room > 0;
    }

    /** Returns how many characters there is room for. */
    int room() {
        return Math.max(0, room);
    }

    /** Notes that something was left out. */
    void cut() {
        cut = true;
    }

    /** Returns whether something was left out. */
    boolean isCut() {
        return cut;
    }

    /** Returns how many characters the part has, about. */
    int size() {
        return EventLimit.BYTES - room;
    }

    /** Runs {@code reading} and notes what it throws; what it had read by then stays. */
    void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (Throwable e) {
            failed(e);
        }
    }

    /** Returns what {@code reading} returns, or a text that says what it threw. */
    @Nullable
    String attempt(String what, Supplier<@Nullable String> reading) {
        try {
            return reading.get();
        } catch (Throwable e) {
            failed(e);
            return "[FAILED " + what + ": " + e.getClass().getName() + "]";
        }
    }

    /** Notes that reading failed. */
    void failed(Throwable e) {
        trouble = trouble == null ? e : trouble;
    }

    /** Returns the first thing that failed. */
    @Nullable
    Throwable trouble() {
        return trouble;
    }

    /** Returns the first {@code length} characters, one less where that would split a pair of surrogates. */
    static String head(String text, int length) {
        boolean splits = length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splits ? length - 1 : length);
    }
}
