package io.tremor.forwarder;

import io.tremor.api.Json;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.value.Value;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The files that verbs work on. */
final class ScriptFile {
    private ScriptFile() {}

    /**
     * Reads a script.
     *
     * @param verb what is to be done with it, for the message
     * @throws ScriptException if it cannot be read, or is no script
     */
    static Source read(String verb, Path file) {
        String name = file.toString();
        if (name.endsWith(".trickle") || name.endsWith(".troy")) {
            String message = "Cannot " + verb + " " + name + ": this version knows scripts, that is .tremor files";
            throw new ScriptException(
                    new Source(name, ""), List.of(Diagnostic.error(ErrorCode.UNREADABLE_SOURCE, message, null)));
        }
        return Source.file(file);
    }

    /**
     * Returns what {@code args} stands for.
     *
     * @throws UsageException if {@code json} is none
     */
    static Value args(String json) {
        try {
            return Json.parse(json);
        } catch (DecodeException e) {
            throw new UsageException("--args is no JSON: " + e.getMessage());
        }
    }

    /**
     * Returns what scripts are compiled with.
     *
     * @param modulePath directories with the separator of the platform between them
     */
    static CompileOptions options(String modulePath) {
        List<Path> directories = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(modulePath)
                .filter(name -> !name.isEmpty())
                .map(Arguments::path)
                .toList();
        return CompileOptions.DEFAULTS.withModulePath(directories);
    }

    /**
     * Returns options with the grok patterns of some files too.
     *
     * @throws ScriptException if one cannot be read
     */
    static CompileOptions withGrokPatterns(CompileOptions options, List<Path> files) {
        return options.withGrokPatterns(files.stream().map(Source::file).toList());
    }
}
