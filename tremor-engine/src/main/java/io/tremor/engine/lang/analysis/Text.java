package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.function.NativeLibrary;
import io.tremor.engine.lang.runtime.Place;
import java.util.List;

/**
 * One text under analysis, the script or a module, and what all texts of the compilation share.
 *
 * @param source the text
 * @param isScript whether it is the script itself
 * @param scope the names it has defined so far
 * @param warnings what there is to warn about in it
 * @param errors the errors of all texts
 * @param modules the modules of all texts
 * @param natives the functions written in Java
 * @param evaluator what computes constants and plans functions
 * @param grokPatterns lines of definitions for {@code grok}
 */
record Text(
        Source source,
        boolean isScript,
        Scope scope,
        Warnings warnings,
        Errors errors,
        UsedModules modules,
        NativeLibrary natives,
        ConstantEvaluator evaluator,
        List<String> grokPatterns) {
    /** Returns a module that belongs to the same compilation. */
    Text moduleText(Source module) {
        return new Text(module, false, new Scope(), new Warnings(), errors, modules, natives, evaluator, grokPatterns);
    }

    /** Returns the place of a construct that is shown alone. */
    Place place(SourceSpan span) {
        return Place.of(source, span);
    }

    /** Warns about a construct, showing {@code margin} more lines on both sides. */
    void warn(ErrorCode code, SourceSpan span, int margin, String text) {
        warnings.add(code, place(span).with(margin), text);
    }
}
