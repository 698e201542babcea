package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * A variable where it is introduced or used.
 *
 * @param span where it stands
 * @param name its name
 * @param slot its place in the frame, {@link #UNRESOLVED} before the analysis
 */
public record Variable(SourceSpan span, String name, int slot) {
    /** The slot of a variable that no analysis has seen. */
    public static final int UNRESOLVED = -1;

    /** Creates a variable that no analysis has seen. */
    public Variable(SourceSpan span, String name) {
        this(span, name, UNRESOLVED);
    }
}
