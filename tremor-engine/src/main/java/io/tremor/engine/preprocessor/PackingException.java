package io.tremor.engine.preprocessor;

/** Says that a message cannot be unpacked. It has no stack trace, since data caused it. */
final class PackingException extends Exception {
    private static final long serialVersionUID = 1L;

    PackingException(String problem) {
        super(problem, null, false, false);
    }

    /** Returns what is wrong. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
