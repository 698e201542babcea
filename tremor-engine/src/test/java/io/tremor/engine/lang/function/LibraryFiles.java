package io.tremor.engine.lang.function;

import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.ModuleBody;
import io.tremor.engine.lang.grammar.ScriptGrammar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The modules of the library that are written in the language. */
final class LibraryFiles {
    private static final Path DIRECTORY = Path.of("src", "main", "resources", "io", "tremor", "engine", "library");

    private LibraryFiles() {}

    /** Returns the modules by name, such as {@code std::string}. */
    static Map<String, ModuleBody> modules() {
        Map<String, ModuleBody> modules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = DIRECTORY.relativize(file).toString().replace('\\', '/');
                String module = name.substring(0, name.lastIndexOf('.')).replace("/", "::");
                modules.put(module, ScriptGrammar.module(Source.file(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }
}
