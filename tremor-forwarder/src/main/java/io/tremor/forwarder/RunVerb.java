package io.tremor.forwarder;

import io.tremor.api.Tremor;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.stream.StreamOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code tremor run}: a script over standard input or a file. */
final class RunVerb {
    private final InputStream stdin;
    private final OutputStream stdout;
    private final CompileOptions compileOptions;
    private final Reports reports;

    RunVerb(InputStream stdin, OutputStream stdout, CompileOptions compileOptions, Reports reports) {
        this.stdin = stdin;
        this.stdout = stdout;
        this.compileOptions = compileOptions;
        this.reports = reports;
    }

    ExitCode run(RunArguments arguments) {
        try {
            Source source = ScriptFile.read("run", arguments.script());
            Script script =
                    Tremor.compile(source, ScriptFile.withGrokPatterns(compileOptions, arguments.grokPatterns()));
            reports.diagnostics(source, script.warnings());
            stream(arguments, source, script);
            return ExitCode.RAN;
        } catch (ScriptException e) {
            reports.diagnostics(e.source(), e.diagnostics());
            return ExitCode.USAGE;
        } catch (StreamFailure e) {
            if (e.exitCode() != ExitCode.RAN) {
                reports.failure(String.valueOf(e.getMessage()));
            }
            return e.exitCode();
        } catch (IOException e) {
            reports.failure(e.toString());
            return ExitCode.UNDELIVERED;
        }
    }

    private void stream(RunArguments arguments, Source source, Script script) throws IOException {
        Optional<Path> from = arguments.input();
        Optional<Path> to = arguments.output();
        if (to.isPresent()) {
            refuseToOverwrite(arguments.script(), to.get());
            if (from.isPresent()) {
                refuseToOverwrite(from.get(), to.get());
            }
        }
        try (InputSide input = from.isPresent() ? InputSide.file(from.get()) : InputSide.stdin(stdin);
                OutputSide output = to.isPresent() ? OutputSide.file(to.get()) : OutputSide.stdout(stdout)) {
            stream(input, output, arguments.options(), source, script);
            output.open();
        }
    }

    private void stream(InputSide input, OutputSide output, StreamOptions options, Source source, Script script)
            throws IOException {
        try {
            Tremor.run(script, input, output, options, reports.events(source, input.name()));
        } catch (IllegalArgumentException e) {
            if (input.isUntouched()) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    private static void refuseToOverwrite(Path input, Path output) throws IOException {
        if (Files.isRegularFile(output) && Files.exists(input) && Files.isSameFile(input, output)) {
            throw new UsageException("Cannot write " + output + ": it is an input of this run");
        }
    }
}
