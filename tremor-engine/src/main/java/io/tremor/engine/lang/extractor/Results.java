package io.tremor.engine.lang.extractor;

/** Estimates how much memory the parts of a result take. */
final class Results {
    private static final int PER_VALUE = 96;

    private Results() {}

    /** Returns about how many bytes a field or element with this text takes. */
    static long bytes(String text) {
        return bytes(text.length());
    }

    /** Returns about how many bytes a field or element with a text of this length takes. */
    static long bytes(int length) {
        return PER_VALUE + (long) length;
    }
}
