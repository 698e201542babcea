package io.tremor.engine.lang.conformance;

import io.tremor.api.Json;
import io.tremor.api.event.Port;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Source;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.conformance.Behaviour.Result;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The suites of the original that consist of scripts; each case is a directory below {@code tests/NAME}. */
enum UpstreamSuite {
    /** Scripts, events, and what comes out, whatever the port. */
    SCRIPTS(
            // Scripts in a syntax of older versions, which the original does not run either.
            "fn_nest2_abs_fib", "fn_nest2_fib", "mod_access_const", "mod_nest2_const", "module", "pp_nest4") {
        @Override
        Behaviour expected(Path directory) throws IOException {
            List<Result> results = events(directory, "out").stream()
                    .<Result>map(value -> emitted(value))
                    .toList();
            return new Behaviour(null, List.of(), results);
        }

        @Override
        Behaviour actual(Path directory) throws IOException {
            Behaviour actual = behaviour(directory, events(directory, "in"), Program.ORIGIN);
            List<Result> results = actual.results().stream()
                    .filter(result -> !(result instanceof Result.Dropped))
                    .map(result -> result instanceof Result.Emitted e ? emitted(e.value()) : result)
                    .toList();
            return new Behaviour(actual.refusal(), List.of(), results);
        }
    },

    /** Scripts that do not compile. */
    SCRIPT_ERRORS {
        @Override
        Behaviour expected(Path directory) throws IOException {
            return Behaviour.refused(reports(directory, "error.txt").get(0));
        }

        @Override
        Behaviour actual(Path directory) throws IOException {
            return behaviour(directory, List.of(), null);
        }
    },

    /** Scripts that fail on an event. */
    SCRIPT_RUNTIME_ERRORS {
        @Override
        Behaviour expected(Path directory) throws IOException {
            Report error = reports(directory, "error.txt").get(0);
            return new Behaviour(null, List.of(), List.of(failed(error)));
        }

        @Override
        Behaviour actual(Path directory) throws IOException {
            Behaviour actual = behaviour(directory, events(directory, "in"), null);
            List<Result> results = actual.results().stream()
                    .map(result -> result instanceof Result.Failed f ? failed(f.error()) : result)
                    .toList();
            return new Behaviour(actual.refusal(), List.of(), results);
        }
    },

    /** Scripts that the compiler warns about. */
    SCRIPT_WARNINGS {
        @Override
        Behaviour expected(Path directory) throws IOException {
            return new Behaviour(null, reports(directory, "warning.txt"), List.of());
        }

        @Override
        Behaviour actual(Path directory) throws IOException {
            return behaviour(directory, List.of(), null);
        }
    };

    private static final String TEMPLATE = "_template";

    private final Set<String> notRun;

    UpstreamSuite(String... notRun) {
        this.notRun = Set.of(notRun);
    }

    /** Returns what the original does. */
    abstract Behaviour expected(Path directory) throws IOException;

    /** Returns what this engine does, as far as the suite looks at it. */
    abstract Behaviour actual(Path directory) throws IOException;

    /** Returns the folder of the suite, which is the name under which it is reported. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the directories of all cases that the original runs. */
    List<Path> cases(Path checkout) throws IOException {
        try (Stream<Path> directories = Files.list(checkout.resolve("tests").resolve(folder()))) {
            return directories
                    .filter(Files::isDirectory)
                    .filter(directory -> !name(directory).equals(TEMPLATE) && !notRun.contains(name(directory)))
                    .sorted()
                    .toList();
        }
    }

    /** Runs all cases, and returns how this engine differs from the original in each, by {@code suite/case}. */
    Map<String, Differences> run(Path checkout) throws IOException {
        Map<String, Differences> found = new LinkedHashMap<>();
        for (Path directory : cases(checkout)) {
            Differences differences = Differences.between(expected(directory), actual(directory));
            found.put(folder() + "/" + name(directory), differences);
        }
        return found;
    }

    private static String name(Path directory) {
        return directory.getFileName().toString();
    }

    private static Result emitted(Value value) {
        return new Result.Emitted(value, Port.OUT.name(), RecordValue.empty());
    }

    private static Result failed(Report error) {
        return new Result.Failed(error, NullValue.NULL, RecordValue.empty());
    }

    private static Behaviour behaviour(Path directory, List<Value> events, @Nullable URI origin) {
        Source source = Source.file(directory.resolve("script.tremor"));
        CompileOptions options = CompileOptions.DEFAULTS.withModulePath(List.of(directory));
        Behaviour behaviour = Program.run(source, options, events, origin);
        Report refusal = behaviour.refusal();
        return refusal == null ? behaviour : Behaviour.refused(relative(refusal, directory));
    }

    /** Returns a report in which files are named as seen from the checkout, where the original has been run. */
    private static Report relative(Report report, Path directory) {
        Path checkout = directory.getParent().getParent().getParent();
        String message = report.message().replace(checkout + "/", "");
        return new Report(report.heading(), report.line(), report.column(), report.carets(), message, report.notes());
    }

    private static List<Report> reports(Path directory, String file) throws IOException {
        return Report.parse(Files.readString(directory.resolve(file)));
    }

    private static List<Value> events(Path directory, String file) throws IOException {
        return text(directory, file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Json::parse)
                .toList();
    }

    private static String text(Path directory, String file) throws IOException {
        Path packed = directory.resolve(file + ".xz");
        return Files.exists(packed) ? unpack(packed) : Files.readString(directory.resolve(file));
    }

    /** Unpacks by the program {@code xz}, since no library here can. */
    private static String unpack(Path packed) throws IOException {
        Process xz = new ProcessBuilder("xz", "--decompress", "--stdout", packed.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream stream = xz.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
