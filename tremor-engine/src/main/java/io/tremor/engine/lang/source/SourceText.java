package io.tremor.engine.lang.source;

import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;

/**
 * The text of a script, addressed by code point (as parsers count), character (as {@link Location#offset()} counts) and
 * line. Keeps a cursor, so places asked for one near the other are cheap; not thread-safe.
 */
public final class SourceText {
    private final String text;
    private int cursorCodePoint;
    private int cursorOffset;

    /** Creates one for {@code text}. */
    public SourceText(String text) {
        this.text = text;
    }

    /**
     * Returns the place of a code point.
     *
     * @param codePoint how many code points stand before it
     * @param line its line, from 1
     * @param column its column, from 1
     */
    public Location location(int codePoint, int line, int column) {
        cursorOffset = text.offsetByCodePoints(cursorOffset, codePoint - cursorCodePoint);
        cursorCodePoint = codePoint;
        return new Location(cursorOffset, line, column);
    }

    /** Returns the place behind {@code start} and {@code length} code points more. */
    public Location behind(Location start, int length) {
        int line = start.line();
        int column = start.column();
        int offset = start.offset();
        for (int i = 0; i < length; i++) {
            boolean newline = text.charAt(offset) == '\n';
            offset = text.offsetByCodePoints(offset, 1);
            line += newline ? 1 : 0;
            column = newline ? 1 : column + 1;
        }
        return new Location(offset, line, column);
    }

    /** Returns the place behind the last character of the line that {@code place} is on. */
    public Location endOfLine(Location place) {
        int end = endOfLine(place.offset());
        return new Location(end, place.line(), place.column() + text.codePointCount(place.offset(), end));
    }

    /** Returns {@code span} with up to {@code margin} whole lines before and behind it. */
    public SourceSpan widen(SourceSpan span, int margin) {
        return new SourceSpan(lineStart(span.start(), margin), lineEnd(span.end(), margin));
    }

    private Location lineStart(Location place, int margin) {
        int line = place.line();
        int offset = text.lastIndexOf('\n', place.offset() - 1) + 1;
        for (int i = 0; i < margin && offset > 0; i++) {
            offset = text.lastIndexOf('\n', offset - 2) + 1;
            line--;
        }
        return new Location(offset, line, 1);
    }

    private Location lineEnd(Location place, int margin) {
        int line = place.line();
        int offset = endOfLine(place.offset());
        for (int i = 0; i < margin && offset + 1 < text.length(); i++) {
            offset = endOfLine(offset + 1);
            line++;
        }
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return new Location(offset, line, text.codePointCount(start, offset) + 1);
    }

    private int endOfLine(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }
}
