package io.tremor.forwarder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code forward} was told.
 *
 * @param decoder the codec of the input
 * @param input the file to read, or nothing for standard input
 * @param script the file that holds the script, or nothing to pass every event on as it is
 * @param args what {@code args} stands for in the script, as JSON
 * @param sinks where events go, in the notation of an appender's option
 * @param onError what becomes of an event that the script fails on
 * @param budget how many bytes of events may wait
 * @param drain how long to wait for sinks when the input has ended
 * @param maxMessage the longest message in bytes
 */
record ForwardArguments(
        String decoder,
        Optional<Path> input,
        Optional<Path> script,
        @Nullable String args,
        List<String> sinks,
        String onError,
        String budget,
        Duration drain,
        int maxMessage) {
    private static final String STDIN = "stdin:";
    private static final String FILE = "file:";

    ForwardArguments {
        sinks = List.copyOf(sinks);
    }

    static CommandSpec spec() {
        CommandSpec forward = CommandSpec.create().name("forward");
        forward.usageMessage()
                .description("Reads events, shapes them by a script and ships them, until the input ends.")
                .abbreviateSynopsis(true);
        option(forward, "--from", "URI", "What to read: [CODEC+]stdin: or [CODEC+]file:PATH. Default stdin:.");
        option(forward, "--script", "FILE", "The script, a .tremor file. Default none: events go on as they are.");
        option(forward, "--args", "JSON", "What args stands for in the script. Default null.");
        forward.addOption(OptionSpec.builder("--to")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("URI")
                .description("Where to ship: URI{,URI} [port=NAME], repeatable. Default stdout:.")
                .build());
        option(
                forward,
                "--on-error",
                "FATE",
                "What becomes of an event that the script fails on: pass, drop or messageOnly. Default pass.");
        option(forward, "--budget", "SIZE", "How many bytes of events may wait for the sinks. Default 16MiB.");
        option(forward, "--drain", "DURATION", "How long to wait for the sinks when the input has ended. Default 30s.");
        option(forward, "--max-message", "SIZE", "The longest message; longer ones are skipped. Default 16MiB.");
        forward.addOption(Arguments.help());
        return forward;
    }

    /**
     * Reads what {@code forward} was told.
     *
     * @throws UsageException if a value cannot be
     */
    static ForwardArguments of(ParseResult parsed) {
        String from = parsed.matchedOptionValue("--from", STDIN);
        int colon = from.indexOf(':');
        int plus = from.lastIndexOf('+', Math.max(0, colon));
        String decoder = plus < 0 ? "json" : from.substring(0, plus).toLowerCase(Locale.ROOT);
        return new ForwardArguments(
                decoder,
                input(from.substring(plus + 1), from),
                Optional.ofNullable(parsed.<@Nullable String>matchedOptionValue("--script", null))
                        .map(Arguments::path),
                parsed.matchedOptionValue("--args", null),
                parsed.matchedOptionValue("--to", List.of("stdout:")),
                parsed.matchedOptionValue("--on-error", "pass"),
                parsed.matchedOptionValue("--budget", "16MiB"),
                Duration.ofNanos(Quantities.nanos("--drain", parsed.matchedOptionValue("--drain", "30s"))),
                Arguments.maxMessage(parsed));
    }

    private static Optional<Path> input(String transport, String from) {
        if (transport.equalsIgnoreCase(STDIN)) {
            return Optional.empty();
        }
        if (transport.regionMatches(true, 0, FILE, 0, FILE.length()) && transport.length() > FILE.length()) {
            String path = transport.substring(FILE.length());
            return Optional.of(Arguments.path(path.startsWith("///") ? path.substring(2) : path));
        }
        throw new UsageException("--from must be `stdin:` or `file:PATH`, was `" + from + "`");
    }

    private static void option(CommandSpec command, String name, String label, String description) {
        command.addOption(OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build());
    }
}
