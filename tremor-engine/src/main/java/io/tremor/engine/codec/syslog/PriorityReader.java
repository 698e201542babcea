package io.tremor.engine.codec.syslog;

/** Reads {@code <165>}, which either kind of message may start with. */
final class PriorityReader {
    private static final int MOST = 255;

    private PriorityReader() {}

    /** Reads the priority, if there is one that is valid; else the cursor stays. */
    static void read(Cursor cursor, ParsedMessage message) {
        int start = cursor.place();
        long number = cursor.take('<') ? cursor.number(MOST) : Cursor.NO_NUMBER;
        if (number != Cursor.NO_NUMBER && cursor.take('>')) {
            message.priority = (int) number;
        } else {
            cursor.moveTo(start);
        }
    }
}
