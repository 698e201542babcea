package io.tremor.forwarder;

import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.spi.EngineProvider;
import java.io.PrintStream;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The verbs that show a script in another form: {@code dbg lex}, {@code dbg ast} and {@code doc}. */
final class ListingVerb {
    private final PrintStream out;
    private final Reports reports;

    ListingVerb(PrintStream out, Reports reports) {
        this.out = out;
        this.reports = reports;
    }

    static CommandSpec dbg() {
        CommandSpec dbg = CommandSpec.create().name("dbg");
        dbg.usageMessage().description("Shows how a script is read.");
        dbg.addSubcommand("lex", spec("lex", "Lists the tokens of a script, each with its place."));
        dbg.addSubcommand("ast", spec("ast", "Shows the syntax tree of a script, each node with its place."));
        dbg.addOption(Arguments.help());
        return dbg;
    }

    static CommandSpec doc() {
        return spec("doc", "Writes what the comments document as Markdown: the module, constants, functions.");
    }

    /** Does what {@code verb}, one of the above, was told. */
    ExitCode run(ParseResult verb) {
        return switch (verb.commandSpec().name()) {
            case "lex" -> show(verb, EngineProvider::tokens);
            case "ast" -> show(verb, EngineProvider::syntaxTree);
            default -> show(verb, EngineProvider::documentation);
        };
    }

    private ExitCode show(ParseResult verb, BiFunction<EngineProvider, Source, String> listing) {
        try {
            Source source = ScriptFile.read("read", Arguments.path(verb.matchedPositionalValue(0, "")));
            out.print(listing.apply(EngineProvider.installed(), source));
            out.flush();
            return ExitCode.RAN;
        } catch (ScriptException e) {
            reports.diagnostics(e.source(), e.diagnostics());
            return ExitCode.USAGE;
        }
    }

    private static CommandSpec spec(String name, String description) {
        CommandSpec verb = CommandSpec.create().name(name);
        verb.usageMessage().description(description).abbreviateSynopsis(true);
        verb.addPositional(PositionalParamSpec.builder()
                .index("0")
                .required(true)
                .type(String.class)
                .paramLabel("FILE")
                .description("The script, a .tremor file.")
                .build());
        verb.addOption(Arguments.help());
        return verb;
    }
}
