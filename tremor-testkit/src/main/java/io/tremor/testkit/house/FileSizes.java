package io.tremor.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How long a source file may be. */
public final class FileSizes {
    /** The number of lines from which a file is too long to be read in one go. */
    public static final int LIMIT = 500;

    private FileSizes() {}

    /** Returns one sentence for each file of the module that is too long. */
    public static List<String> violations(ModuleFiles module) {
        return ModuleFiles.filesBelow(module.root().resolve("src"), ".java", ".g4").stream()
                .flatMap(file -> violation(module, file))
                .toList();
    }

    private static Stream<String> violation(ModuleFiles module, Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            long count = lines.count();
            return count > LIMIT
                    ? Stream.of(module.root().relativize(file) + " has " + count + " lines, more than " + LIMIT)
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
