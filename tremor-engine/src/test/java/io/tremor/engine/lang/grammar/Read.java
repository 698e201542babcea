package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.AstListing;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Scripts as tests read them. */
final class Read {
    private Read() {}

    /** Returns the tree of a script, without the line of the script itself and one step less indented. */
    static String tree(String script) {
        List<String> lines = AstListing.of(ScriptGrammar.parse(Source.of(script)));
        return String.join(
                "\n", lines.stream().skip(1).map(line -> line.substring(2)).toList());
    }

    static List<Diagnostic> errors(String script) {
        return errors(() -> ScriptGrammar.parse(Source.of(script)));
    }

    static List<Diagnostic> moduleErrors(String module) {
        return errors(() -> ScriptGrammar.module(Source.of(module)));
    }

    private static List<Diagnostic> errors(ThrowingCallable reading) {
        return catchThrowableOfType(ScriptException.class, reading).diagnostics();
    }

    /** Returns {@code line:column-line:column message} of the first error. */
    static String error(String script) {
        Diagnostic error = errors(script).get(0);
        return error.span().start() + "-" + error.span().end() + " " + error.message();
    }

    /** Returns what a user sees of the first error. */
    static String rendered(String script) {
        return DiagnosticRenderer.plain(Source.of(script), errors(script).get(0));
    }
}
