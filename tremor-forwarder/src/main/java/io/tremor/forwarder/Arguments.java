package io.tremor.forwarder;

import io.tremor.api.appender.Nearest;
import io.tremor.api.stream.StreamOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the program understands: verbs and their options. Built by hand, since reading annotations costs start-up time. */
final class Arguments {
    private Arguments() {}

    /**
     * Reads the arguments.
     *
     * @throws UsageException if there is something that the program does not understand
     */
    static ParseResult parse(String... args) {
        CommandLine program = new CommandLine(program()).setExpandAtFiles(false);
        try {
            return program.parseArgs(args);
        } catch (UnmatchedArgumentException e) {
            throw new UsageException(unmatched(e));
        } catch (ParameterException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the option that asks for help, which every command has. */
    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Says what there is, and ends.")
                .build();
    }

    /** Returns the option that names files of grok patterns. */
    static OptionSpec grokPatterns() {
        return OptionSpec.builder("--grok-patterns")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description("Defines patterns for grok: a name, a blank and a definition per line. May be repeated.")
                .build();
    }

    /** Returns the files that {@link #grokPatterns} names. */
    static List<Path> grokPatterns(ParseResult parsed) {
        List<String> names = parsed.matchedOptionValue("--grok-patterns", List.of());
        return names.stream().map(Arguments::path).toList();
    }

    /**
     * Returns the path that {@code name} means.
     *
     * @throws UsageException if no file can have that name
     */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("No file can be named `" + name + "`: " + e.getReason());
        }
    }

    /**
     * Returns what {@code --max-message} says.
     *
     * @throws UsageException if it says nothing that can be
     */
    static int maxMessage(ParseResult parsed) {
        String size = parsed.matchedOptionValue("--max-message", null);
        if (size == null) {
            return StreamOptions.DEFAULT.maxMessage();
        }
        long bytes = Quantities.bytes("--max-message", size);
        if (bytes < 1 || bytes > 1 << 30) {
            throw new UsageException("--max-message must be from 1B to 1GiB, was `" + size + "`");
        }
        return (int) bytes;
    }

    private static CommandSpec program() {
        CommandSpec program = CommandSpec.create().name("tremor");
        program.usageMessage().description("Shapes and distributes events.");
        program.addOption(help());
        program.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Says which version this is, and ends.")
                .build());
        program.addSubcommand("run", RunArguments.spec());
        program.addSubcommand("forward", ForwardArguments.spec());
        program.addSubcommand("check", CheckArguments.spec());
        program.addSubcommand("dbg", ListingVerb.dbg());
        program.addSubcommand("doc", ListingVerb.doc());
        return program;
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        boolean option = e.isUnknownOption();
        if (!option && !command.getSubcommands().isEmpty()) {
            return unknownVerb(command, argument);
        }
        return option
                ? "There is no option `" + argument + "`; "
                        + Nearest.to(
                                argument, command.getCommandSpec().optionsMap().keySet())
                : "There is nothing to do with `" + argument + "`";
    }

    private static String unknownVerb(CommandLine command, String argument) {
        String before = command.getParent() == null ? "" : command.getCommandName() + " ";
        return "There is no verb `" + before + argument + "`; there are "
                + command.getSubcommands().keySet().stream()
                        .map(verb -> "`" + before + verb + "`")
                        .collect(Collectors.joining(", "));
    }
}
