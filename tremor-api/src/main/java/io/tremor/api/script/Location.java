package io.tremor.api.script;

/**
 * A place in a text.
 *
 * @param offset how many units stand before it, from 0: characters of a script, bytes of a message
 * @param line its line, from 1
 * @param column its column in code points, from 1
 */
public record Location(int offset, int line, int column) {
    /** The first place of any text. */
    public static final Location START = new Location(0, 1, 1);

    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
