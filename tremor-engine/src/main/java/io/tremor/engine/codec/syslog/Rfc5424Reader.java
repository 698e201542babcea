package io.tremor.engine.codec.syslog;

import io.tremor.api.value.RecordValue;
import io.tremor.engine.codec.logevent.IsoTime;
import org.jspecify.annotations.Nullable;

/** Reads {@code <165>1 2003-10-11T22:14:15.003Z host app 123 id [sd@1 k="v"] text}. */
final class Rfc5424Reader {
    private static final long MOST_VERSION = 0xFFFF_FFFFL;
    private static final String NIL = "-";

    private final Cursor cursor;
    private final ParsedMessage message = new ParsedMessage();

    private Rfc5424Reader(String text) {
        cursor = new Cursor(text);
    }

    /** Returns what {@code text} says, or {@code null} if it is no such message. */
    static @Nullable ParsedMessage read(String text) {
        return new Rfc5424Reader(text).read();
    }

    private @Nullable ParsedMessage read() {
        PriorityReader.read(cursor, message);
        message.version = cursor.number(MOST_VERSION);
        if (message.version == Cursor.NO_NUMBER || !cursor.blanks() || !time() || !header()) {
            return null;
        }
        RecordValue data = StructuredDataReader.readRequired(cursor);
        if (data == null) {
            return null;
        }
        message.structuredData = data;
        cursor.blanks();
        message.text = cursor.rest();
        return message;
    }

    private boolean time() {
        String word = cursor.until(' ');
        if (word.equals(NIL)) {
            return cursor.blanks();
        }
        if (!cursor.isAt(' ') || !isTime(word)) {
            return false;
        }
        message.time = IsoTime.parse(word);
        return cursor.blanks();
    }

    /** A time that nanoseconds cannot hold is one all the same. */
    private static boolean isTime(String word) {
        return IsoTime.parse(word).isPresent()
                || word.length() > 4
                        && IsoTime.parse("2000" + word.substring(4)).isPresent();
    }

    private boolean header() {
        String[] fields = new String[4];
        for (int i = 0; i < fields.length; i++) {
            String word = cursor.word();
            boolean isLast = i == fields.length - 1;
            if (word.isEmpty() || word.endsWith(":") || !(cursor.blanks() || isLast)) {
                return false;
            }
            fields[i] = word;
        }
        message.host = orNothing(fields[0]);
        message.app = orNothing(fields[1]);
        message.process = orNothing(fields[2]);
        message.id = orNothing(fields[3]);
        return true;
    }

    private static @Nullable String orNothing(String field) {
        return field.equals(NIL) ? null : field;
    }
}
