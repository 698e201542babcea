package io.tremor.engine.lang.runtime;

import io.tremor.api.script.Diagnostic;

/**
 * Says that a script cannot go on: with an event while it runs, at all while it is compiled. It has no stack trace,
 * since
 * data causes it and may do so for every event.
 */
public final class ScriptError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** Creates an error. */
    public ScriptError(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    /** Returns what is wrong, and where. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
