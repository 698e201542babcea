package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * A whole module: a file that only defines.
 *
 * @param span where it stands
 * @param doc its documentation, lines joined by newlines; empty where there is none
 * @param definitions in order, at least one
 */
public record ModuleBody(SourceSpan span, String doc, List<Definition> definitions) {
    /** Copies the list. */
    public ModuleBody {
        definitions = List.copyOf(definitions);
    }
}
