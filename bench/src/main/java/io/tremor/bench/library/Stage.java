package io.tremor.bench.library;

/** A piece of work on JSON events that every library is measured at. */
public enum Stage {
    /** Bytes to whatever the library reads into, with all of the document looked at. */
    PARSE(1),
    /**
     * Bytes to fields: parse, look up the {@linkplain io.tremor.bench.data.Fields#wanted() wanted} fields and count those
     * with the wanted text, then add the length in characters of one more that is read as a string.
     */
    FIELD_ACCESS(1),
    /**
     * An edited event to bytes: {@linkplain Edits three fields inserted and one erased} from what was parsed. The edits are
     * made once and the event is written many times, so that nobody is charged for parsing and editing here.
     */
    PATCH_AND_WRITE(64),
    /** Bytes to bytes: parse, insert three fields, erase one, write. */
    ROUND_TRIP(1);

    private final int repeats;

    Stage(int repeats) {
        this.repeats = repeats;
    }

    /**
     * Returns how often one {@linkplain Work#run call} does the work on its event. More than once where something has to
     * come first that is not to be measured: its share is then small.
     */
    public int repeats() {
        return repeats;
    }
}
