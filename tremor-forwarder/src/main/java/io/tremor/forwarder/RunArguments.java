package io.tremor.forwarder;

import io.tremor.api.stream.StreamOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code run} was told.
 *
 * @param script the file that holds the script
 * @param input the file to read, or nothing for standard input
 * @param output the file to write, or nothing for standard output
 * @param grokPatterns files that define patterns for grok
 * @param options how bytes become events and bytes again
 */
record RunArguments(
        Path script, Optional<Path> input, Optional<Path> output, List<Path> grokPatterns, StreamOptions options) {
    private static final StreamOptions DEFAULT = StreamOptions.DEFAULT;

    static CommandSpec spec() {
        CommandSpec run = CommandSpec.create().name("run");
        run.usageMessage()
                .description("Runs a script over events. Whatever it emits is written in order, one line per value.")
                .abbreviateSynopsis(true);
        run.addPositional(PositionalParamSpec.builder()
                .index("0")
                .required(true)
                .type(String.class)
                .paramLabel("FILE")
                .description("The script, a .tremor file.")
                .build());
        option(run, "FILE", "What to read. Default -, standard input.", "-i", "--infile");
        option(run, "FILE", "Where to write. Default -, standard output.", "-o", "--outfile");
        option(run, "CODEC", "What a message holds: json or string. Default json.", "-d", "--decoder");
        option(run, "CODEC", "How a value is written: json or string. Default json.", "-e", "--encoder");
        option(
                run,
                "NAME",
                "What cuts the input into messages: separate (lines) or none (all is one). Default separate.",
                "--preprocessor");
        option(run, "NAME", "What frames the output: separate (lines) or none. Default separate.", "--postprocessor");
        option(run, "SIZE", "The longest message; longer ones are skipped. Default 16MiB.", "--max-message");
        option(
                run,
                "CLOCK",
                "What stamps events: wall (time of day) or sequence[=STEP] (event n is n times STEP). Default wall.",
                "--clock");
        option(run, "URI", "Where the events come from, as the script sees it.", "--origin");
        run.addOption(Arguments.grokPatterns());
        run.addOption(Arguments.help());
        return run;
    }

    /**
     * Reads what {@code run} was told.
     *
     * @throws UsageException if a value cannot be
     */
    static RunArguments of(ParseResult parsed) {
        return new RunArguments(
                Arguments.path(parsed.matchedPositionalValue(0, "")),
                file(parsed, "--infile"),
                file(parsed, "--outfile"),
                Arguments.grokPatterns(parsed),
                new StreamOptions(
                        parsed.matchedOptionValue("--preprocessor", DEFAULT.preprocessor()),
                        parsed.matchedOptionValue("--decoder", DEFAULT.decoder()),
                        parsed.matchedOptionValue("--encoder", DEFAULT.encoder()),
                        parsed.matchedOptionValue("--postprocessor", DEFAULT.postprocessor()),
                        Arguments.maxMessage(parsed),
                        clockStep(parsed.matchedOptionValue("--clock", "wall")),
                        origin(parsed.matchedOptionValue("--origin", null))));
    }

    private static void option(CommandSpec command, String label, String description, String... names) {
        command.addOption(OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build());
    }

    private static Optional<Path> file(ParseResult parsed, String option) {
        String name = parsed.matchedOptionValue(option, "-");
        return name.equals("-") ? Optional.empty() : Optional.of(Arguments.path(name));
    }

    private static long clockStep(String clock) {
        if (clock.equals("wall")) {
            return 0;
        }
        if (clock.equals("sequence")) {
            return 1;
        }
        if (!clock.startsWith("sequence=")) {
            throw new UsageException(
                    "There is no clock `" + clock + "`; there are `wall`, `sequence`, `sequence=STEP`");
        }
        long step = Quantities.nanos("--clock", clock.substring("sequence=".length()));
        if (step == 0) {
            throw new UsageException("The step of --clock must not be 0");
        }
        return step;
    }

    private static @Nullable URI origin(@Nullable String text) {
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException e) {
            throw new UsageException("--origin is no URI: " + e.getMessage());
        }
    }
}
