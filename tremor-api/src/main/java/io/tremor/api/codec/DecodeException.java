package io.tremor.api.codec;

import io.tremor.api.script.Diagnostic;

/** Says that a message could not be decoded: where, and what was expected. It has no stack trace, since data caused it. */
public final class DecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** Creates an exception that carries {@code diagnostic}. */
    public DecodeException(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    /** Returns what is wrong, and at which byte, line and column. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
