package io.tremor.forwarder;

import io.tremor.api.Tremor;
import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.OnError;
import io.tremor.api.appender.Reason;
import io.tremor.api.pipeline.Pipeline;
import io.tremor.api.pipeline.PipelineBuilder;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.stream.StreamOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code tremor forward}: what an appender does, for standard input or a file. Nothing is lost while a sink is away: the
 * input is not read any further then.
 */
final class ForwardVerb {
    /** As good as for ever. */
    private static final String PATIENT = "* full=block(365 d)";

    /** What the script, or whoever wrote {@code --on-error}, wanted. */
    private static final Set<Reason> INTENDED = EnumSet.of(Reason.SCRIPT, Reason.SCRIPT_ERROR);

    private final InputStream stdin;
    private final CompileOptions compileOptions;
    private final Reports reports;

    ForwardVerb(InputStream stdin, CompileOptions compileOptions, Reports reports) {
        this.stdin = stdin;
        this.compileOptions = compileOptions;
        this.reports = reports;
    }

    ExitCode run(ForwardArguments arguments) {
        try (InputSide input =
                arguments.input().isPresent() ? InputSide.file(arguments.input().get()) : InputSide.stdin(stdin)) {
            return forward(input, arguments);
        } catch (ScriptException e) {
            reports.diagnostics(e.source(), e.diagnostics());
            return ExitCode.USAGE;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (StreamFailure e) {
            reports.failure(String.valueOf(e.getMessage()));
            return e.exitCode();
        } catch (IOException e) {
            reports.failure(e.toString());
            return ExitCode.UNDELIVERED;
        }
    }

    private ExitCode forward(InputSide input, ForwardArguments arguments) throws IOException {
        StreamOptions options = StreamOptions.DEFAULT
                .withCodecs(arguments.decoder(), StreamOptions.DEFAULT.encoder())
                .withMaxMessage(arguments.maxMessage());
        Pipeline pipeline = pipeline(arguments).start();
        DrainReport report;
        try {
            Tremor.read(input, options, reports.events(Source.of(""), input.name()), pipeline::offer);
        } finally {
            report = pipeline.drain(arguments.drain());
        }
        return accountFor(report.ledger());
    }

    private PipelineBuilder pipeline(ForwardArguments arguments) {
        PipelineBuilder pipeline = Tremor.pipeline()
                .name("forward")
                .lane(PATIENT)
                .budget(Quantities.bytes("--budget", arguments.budget()))
                .drain(arguments.drain())
                .onError(onError(arguments.onError()))
                .status((message, cause) -> reports.failure(message));
        arguments.sinks().forEach(pipeline::sink);
        if (arguments.script().isPresent()) {
            pipeline.script(compile(arguments.script().get(), arguments));
        }
        return pipeline;
    }

    private Script compile(Path file, ForwardArguments arguments) {
        Source source = ScriptFile.read("forward by", file);
        CompileOptions options = compileOptions;
        if (arguments.args() != null) {
            options = options.withArgs(ScriptFile.args(arguments.args()));
        }
        Script script = Tremor.compile(source, options);
        reports.diagnostics(source, script.warnings());
        return script;
    }

    private static OnError onError(String name) {
        return Arrays.stream(OnError.values())
                .filter(fate -> fate.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no fate `" + name + "` for --on-error; there are "
                        + Arrays.stream(OnError.values())
                                .map(fate -> "`" + fate.text() + "`")
                                .collect(Collectors.joining(", "))));
    }

    private ExitCode accountFor(Ledger ledger) {
        Map<Reason, Long> dropped = ledger.dropped();
        String lost = Arrays.stream(Reason.values())
                .filter(reason -> !INTENDED.contains(reason))
                .filter(reason ->
                        dropped.containsKey(reason) || ledger.refused().containsKey(reason))
                .map(reason -> reason.text() + " "
                        + (dropped.getOrDefault(reason, 0L) + ledger.refused().getOrDefault(reason, 0L)))
                .collect(Collectors.joining(", "));
        if (lost.isEmpty()) {
            return ExitCode.RAN;
        }
        reports.failure("of " + (ledger.accepted() + ledger.total().refusedInAll()) + " events " + ledger.delivered()
                + " were delivered; not delivered: " + lost);
        return ExitCode.UNDELIVERED;
    }
}
