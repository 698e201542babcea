package io.tremor.forwarder;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The program: the first argument is a verb, standard output takes data and standard error everything else. */
public final class Main {
    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Reports reports;
    private final String modulePath;

    Main(InputStream in, OutputStream out, PrintStream err, boolean coloured, String modulePath) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.reports = new Reports(err, coloured);
        this.modulePath = modulePath;
    }

    /**
     * Runs the program and ends the process with an {@link ExitCode}. The system property {@code tremor.colours} says that
     * standard error is a terminal, which only the launcher can see.
     */
    public static void main(String[] args) {
        // Not System.in and System.out: what they add, buffers and locks, costs more than it gives.
        Main program = new Main(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("tremor.colours"),
                System.getenv().getOrDefault("TREMOR_PATH", ""));
        System.exit(program.run(args).status());
    }

    /** Does what {@code args} say. */
    ExitCode run(String... args) {
        try {
            return dispatch(Arguments.parse(args));
        } catch (UsageException e) {
            err.println("Error: " + e.getMessage());
            return ExitCode.USAGE;
        } catch (OutOfMemoryError e) {
            err.println("Error: out of memory; give the program more by TREMOR_JAVA_OPTS=-Xmx256m or a lower"
                    + " --max-message");
            return ExitCode.INTERNAL;
        } catch (RuntimeException | Error e) {
            err.print("Error: this should not happen: ");
            e.printStackTrace(err);
            return ExitCode.INTERNAL;
        }
    }

    private ExitCode dispatch(ParseResult arguments) {
        ParseResult asked = arguments;
        while (asked.subcommand() != null) {
            asked = asked.subcommand();
        }
        CommandLine command = asked.commandSpec().commandLine();
        if (asked.isUsageHelpRequested()) {
            command.usage(text(), Ansi.OFF);
            return ExitCode.RAN;
        }
        if (arguments.isVersionHelpRequested()) {
            text().println("tremor " + version());
            return ExitCode.RAN;
        }
        return switch (asked.commandSpec().name()) {
            case "run" -> new RunVerb(in, out, ScriptFile.options(modulePath), reports).run(RunArguments.of(asked));
            case "forward" ->
                new ForwardVerb(in, ScriptFile.options(modulePath), reports).run(ForwardArguments.of(asked));
            case "check" -> check(CheckArguments.of(asked));
            case "lex", "ast", "doc" -> new ListingVerb(text(), reports).run(asked);
            default -> {
                command.usage(err, Ansi.OFF);
                yield ExitCode.USAGE;
            }
        };
    }

    private ExitCode check(CheckArguments arguments) {
        CheckVerb.Findings findings = arguments.json()
                ? new FindingLines(text())
                : new FindingReports(reports, arguments.scripts().size() > 1);
        return new CheckVerb(ScriptFile.options(modulePath), findings).run(arguments);
    }

    private PrintStream text() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
