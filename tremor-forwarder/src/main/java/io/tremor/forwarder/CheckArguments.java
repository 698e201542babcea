package io.tremor.forwarder;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code check} was told.
 *
 * @param scripts the files to check, at least one
 * @param json whether what is found is written for machines
 * @param grokPatterns files that define patterns for grok
 * @param strict whether a warning is as bad as an error
 */
record CheckArguments(List<Path> scripts, boolean json, List<Path> grokPatterns, boolean strict) {
    CheckArguments {
        scripts = List.copyOf(scripts);
    }

    static CommandSpec spec() {
        CommandSpec check = CommandSpec.create().name("check");
        check.usageMessage()
                .description(
                        "Compiles scripts and says what is wrong with them, and which of their drops an appender decides early;"
                                + " runs nothing.")
                .abbreviateSynopsis(true);
        check.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description("The scripts, .tremor files.")
                .build());
        check.addOption(OptionSpec.builder("--format")
                .type(String.class)
                .paramLabel("FORMAT")
                .description("What is found: text on standard error, or json, one object a line, on standard output."
                        + " Default text.")
                .build());
        check.addOption(OptionSpec.builder("--strict")
                .type(boolean.class)
                .description("Ends with exit code 1 also on a warning.")
                .build());
        check.addOption(Arguments.grokPatterns());
        check.addOption(Arguments.help());
        return check;
    }

    /**
     * Reads what {@code check} was told.
     *
     * @throws UsageException if a value cannot be
     */
    static CheckArguments of(ParseResult parsed) {
        List<String> names = parsed.matchedPositionalValue(0, List.of());
        String format = parsed.matchedOptionValue("--format", "text");
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException("There is no format `" + format + "`; there are `text`, `json`");
        }
        return new CheckArguments(
                names.stream().map(Arguments::path).toList(),
                format.equals("json"),
                Arguments.grokPatterns(parsed),
                parsed.matchedOptionValue("--strict", false));
    }
}
