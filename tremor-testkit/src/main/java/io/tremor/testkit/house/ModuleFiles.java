package io.tremor.testkit.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one module, and where things lie in it.
 *
 * @param root the folder that holds the module's {@code pom.xml}
 */
public record ModuleFiles(Path root) {
    /** Returns the module whose tests are running. */
    public static ModuleFiles here() {
        return new ModuleFiles(Path.of("").toAbsolutePath());
    }

    /** Returns the module's main sources, without what is generated. */
    public Path sources() {
        return root.resolve("src/main/java");
    }

    /** Returns the folder of files by which {@link java.util.ServiceLoader} finds providers on the class path. */
    public Path serviceFiles() {
        return root.resolve("src/main/resources/META-INF/services");
    }

    /** Returns the module's descriptor: among its sources or, where classes are relocated, beside them. */
    public Optional<Path> descriptor() {
        return Stream.of(sources(), root.resolve("src/main/module"))
                .map(folder -> folder.resolve("module-info.java"))
                .filter(Files::exists)
                .findFirst();
    }

    /** Returns the module's compiled classes, without those whose source is generated. */
    public JavaClasses classes() {
        Path classes = root.resolve("target/classes");
        if (!Files.exists(classes)) {
            return new ClassFileImporter().importPaths(List.<Path>of());
        }
        return new ClassFileImporter()
                .importPath(classes)
                .that(DescribedPredicate.describe("are written by hand", this::isWrittenByHand));
    }

    /** Returns the files below {@code folder} whose names end in one of {@code suffixes}, in order of their paths. */
    static List<Path> filesBelow(Path folder, String... suffixes) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(suffixes).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isWrittenByHand(JavaClass type) {
        Path folder = sources().resolve(type.getPackageName().replace('.', '/'));
        return type.getSource()
                .flatMap(source -> source.getFileName())
                .filter(name -> Files.exists(folder.resolve(name)))
                .isPresent();
    }
}
