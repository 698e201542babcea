package io.tremor.api.script;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a script does not compile, with everything that was found. */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Source source;
    private final transient List<Diagnostic> diagnostics;

    /** Creates an exception about {@code source}. */
    public ScriptException(Source source, List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .map(d -> d.span() == null ? d.message() : source.name() + ":" + d)
                .collect(Collectors.joining("\n")));
        this.source = source;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the script. */
    public Source source() {
        return source;
    }

    /** Returns what was found, at least one error. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
