package io.tremor.engine.lang.analysis;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.ast.ScriptItem;
import io.tremor.engine.lang.function.NativeLibrary;
import io.tremor.engine.lang.grammar.ScriptGrammar;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A text and what its analysis says. */
final class AnalysedScript {
    private final Source source;
    private final Analysis analysis;
    private final TinyEvaluator evaluator = new TinyEvaluator();

    AnalysedScript(String text, Path... directories) {
        source = Source.of(text);
        Modules modules = new Modules(List.of(directories), ScriptGrammar::module);
        analysis = new Analysis(source, modules, NativeLibrary.standard(), evaluator, List.of());
    }

    ScriptBody body() {
        return analysis.script(ScriptGrammar.parse(source));
    }

    /** Returns the first statement of that type. */
    <T extends ScriptItem> T first(Class<T> type) {
        return body().items().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the functions that were planned. */
    List<String> defined() {
        return evaluator.defined();
    }

    /** Returns all errors; there have to be some. */
    List<Diagnostic> errors() {
        try {
            throw new AssertionError("has no errors: " + body());
        } catch (ScriptException e) {
            return e.diagnostics();
        }
    }

    /** Returns {@code line:column message} of all errors. */
    List<String> errorLines() {
        return errors().stream().map(AnalysedScript::line).toList();
    }

    /** Returns the rendered text of the first error. */
    String error() {
        return DiagnosticRenderer.plain(source, errors().get(0));
    }

    /** Returns the rendered texts of all warnings. */
    String warnings() {
        body();
        return analysis.warnings().stream()
                .map(warning -> DiagnosticRenderer.plain(source, warning))
                .collect(Collectors.joining());
    }

    private static String line(Diagnostic diagnostic) {
        String first = diagnostic.message().lines().findFirst().orElseThrow().strip();
        return diagnostic.span() + " " + first;
    }
}
