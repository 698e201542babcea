package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.ModuleBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The modules that a script may use: {@code a::b} is {@code a/b.tremor}, {@code .trickle} or {@code .troy} in one of
 * the directories of the module path, or else in the library that is part of the engine. One compilation has one, and
 * reads each module once.
 */
public final class Modules {
    private static final List<String> ENDINGS = List.of(".tremor", ".trickle", ".troy");
    private static final String LIBRARY = "io/tremor/engine/library/";

    private final List<Path> directories;
    private final Function<Source, ModuleBody> grammar;
    private final Map<List<String>, Source> read = new HashMap<>();

    /**
     * Creates one.
     *
     * @param directories the module path, the first one first
     * @param grammar how the text of a module is read; throws a {@link ScriptException} if it is none
     */
    public Modules(List<Path> directories, Function<Source, ModuleBody> grammar) {
        this.directories = List.copyOf(directories);
        this.grammar = grammar;
    }

    /**
     * Returns whether there may be a module of that name: it can lead nowhere but to a file in the directory it is
     * in.
     */
    static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || "/\\.:".indexOf(c) >= 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /**
     * Returns the text of a module, or {@code null} if it is in none of the {@link #places}.
     *
     * @param path its names, each of them {@linkplain #isName one}
     * @throws ScriptException if it cannot be read
     */
    @Nullable
    Source find(List<String> path) {
        Source known = read.get(path);
        if (known != null) {
            return known;
        }
        Source found = inDirectories(path);
        if (found == null) {
            found = inLibrary(path);
        }
        if (found != null) {
            read.put(List.copyOf(path), found);
        }
        return found;
    }

    /** Returns whether a module is in one of the directories, where it hides one of the library. */
    boolean isInDirectories(List<String> path) {
        return file(path) != null;
    }

    /** Returns the definitions in the text of a module. */
    ModuleBody parse(Source source) {
        return grammar.apply(source);
    }

    /** Returns where modules are looked for, in order. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        directories.forEach(directory -> places.add(directory.toString()));
        places.add("classpath:" + LIBRARY);
        return places;
    }

    private @Nullable Source inDirectories(List<String> path) {
        Path file = file(path);
        return file == null ? null : Source.file(file);
    }

    private @Nullable Path file(List<String> path) {
        for (String ending : ENDINGS) {
            for (Path directory : directories) {
                Path file = file(directory, String.join("/", path) + ending);
                if (file != null && Files.isRegularFile(file)) {
                    return file;
                }
            }
        }
        return null;
    }

    private static @Nullable Path file(Path directory, String name) {
        try {
            return directory.resolve(name);
        } catch (InvalidPathException e) {
            // A name that the file system cannot spell names no file.
            return null;
        }
    }

    private static @Nullable Source inLibrary(List<String> path) {
        for (String ending : ENDINGS) {
            String name = LIBRARY + String.join("/", path) + ending;
            // The class, not its loader: the loader does not see into packages of a module.
            try (InputStream in = Modules.class.getResourceAsStream("/" + name)) {
                if (in != null) {
                    return new Source("classpath:" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }
}
