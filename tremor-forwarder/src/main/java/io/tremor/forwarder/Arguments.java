package io.tremor.forwarder;

import java.util.List;
import java.util.Set;
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
            throw new UsageException(unmatched(program, e));
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

    private static CommandSpec program() {
        CommandSpec program = CommandSpec.create().name("tremor");
        program.usageMessage().description("Shapes and distributes events.");
        program.addOption(help());
        program.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Says which version this is, and ends.")
                .build());
        program.addSubcommand("run", RunArguments.spec());
        return program;
    }

    private static String unmatched(CommandLine program, UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        boolean option = e.isUnknownOption();
        if (e.getCommandLine() == program && !option) {
            return "There is no verb `" + argument + "`; there are "
                    + quoted(program.getSubcommands().keySet());
        }
        List<String> suggestions = e.getSuggestions();
        return (option ? "There is no option `" : "There is nothing to do with `") + argument + "`"
                + (suggestions.isEmpty() ? "" : "; did you mean `" + suggestions.get(0) + "`?");
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
