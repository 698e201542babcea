package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * A whole script.
 *
 * @param span where it stands
 * @param doc its documentation, lines joined by newlines; empty where there is none
 * @param items definitions and statements in order, at least one
 * @param slots how many variables its frame has; 0 before the analysis
 */
public record ScriptBody(SourceSpan span, String doc, List<ScriptItem> items, int slots) {
    /** Copies the list. */
    public ScriptBody {
        items = List.copyOf(items);
    }
}
