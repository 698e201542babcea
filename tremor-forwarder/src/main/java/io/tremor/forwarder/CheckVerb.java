package io.tremor.forwarder;

import io.tremor.api.Tremor;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.HeaderCase;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Severity;
import io.tremor.api.script.Source;
import io.tremor.api.spi.EngineProvider;
import java.nio.file.Path;
import java.util.List;

/** {@code tremor check}: compiles scripts and says what is wrong with them, and what of them an appender decides early. */
final class CheckVerb {
    private final CompileOptions options;
    private final Findings findings;

    CheckVerb(CompileOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
    }

    ExitCode run(CheckArguments arguments) {
        boolean good = true;
        for (Path script : arguments.scripts()) {
            good &= check(script, arguments);
        }
        return good ? ExitCode.RAN : ExitCode.USAGE;
    }

    private boolean check(Path file, CheckArguments arguments) {
        boolean strict = arguments.strict();
        try {
            Source source = ScriptFile.read("check", file);
            Script script = Tremor.compile(source, ScriptFile.withGrokPatterns(options, arguments.grokPatterns()));
            boolean good = report(source, script.warnings(), strict);
            EngineProvider.installed().headerCases(script).forEach(each -> findings.add(source, each));
            return good;
        } catch (ScriptException e) {
            return report(e.source(), e.diagnostics(), strict);
        }
    }

    private boolean report(Source source, List<Diagnostic> diagnostics, boolean strict) {
        boolean good = true;
        for (Diagnostic diagnostic : diagnostics) {
            findings.add(source, diagnostic);
            good &= !strict && diagnostic.severity() != Severity.ERROR;
        }
        return good;
    }

    /** Where what is found goes. */
    interface Findings {
        /** Takes what is wrong with {@code script}. */
        void add(Source script, Diagnostic diagnostic);

        /** Takes what drops events in {@code script}. */
        void add(Source script, HeaderCase dropping);
    }
}
