package io.tremor.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that read sources see what breaks them, and nothing else. */
final class SourceRulesTest {
    @TempDir
    private Path folder;

    @Test
    void reportsAFileOfMoreThanFiveHundredLines() {
        CompiledSources.write(folder.resolve("src/main/java/Short.java"), Collections.nCopies(500, "//"));
        CompiledSources.write(folder.resolve("src/test/java/Long.java"), Collections.nCopies(501, "//"));

        assertThat(FileSizes.violations(new ModuleFiles(folder)))
                .containsExactly("src/test/java/Long.java has 501 lines, more than 500");
    }

    @Test
    void reportsMonitorsWithTheirPlaces() {
        ModuleFiles module = CompiledSources.in(folder, """
                package a;
                final class A {
                    static synchronized void method() {}
                    void block() {
                        Runnable later = () -> {
                            synchronized (this) {}
                        };
                    }
                    void word() { String synchronizedWord = "synchronized"; }
                }""");

        assertThat(Monitors.violations(module))
                .containsExactly("A.java:3 method is synchronized", "A.java:6 holds a monitor");
    }

    @Test
    void reportsWhatSaysNothing() {
        ModuleFiles module = CompiledSources.in(folder, """
                package a;
                public final class A {
                    public int field;
                    public A(int field) {}
                    public void method() {}
                    protected static class Inner {}
                    public interface Role {
                        void play();
                    }
                }""");

        assertThat(Documentation.violations(module))
                .containsExactlyInAnyOrder(
                        "a has no package-info.java",
                        "A.java:2 does not say what A is",
                        "A.java:3 does not say what A.field is",
                        "A.java:4 does not say what A.<init> is",
                        "A.java:5 does not say what A.method is",
                        "A.java:6 does not say what Inner is",
                        "A.java:7 does not say what Role is",
                        "A.java:8 does not say what Role.play is");
    }

    @Test
    void reportsAPackageWithoutASentence() {
        CompiledSources.write(folder.resolve("src/main/java/a/package-info.java"), List.of("package a;"));

        assertThat(Documentation.violations(new ModuleFiles(folder)))
                .containsExactly("package-info.java:1 does not say what the package is");
    }

    @Test
    void needsNoSentenceForWhatIsHiddenOrSaidElsewhere() {
        CompiledSources.write(
                folder.resolve("src/main/java/a/package-info.java"), List.of("/** A package. */", "package a;"));
        ModuleFiles module = CompiledSources.in(folder, """
                package a;
                /** A colour. */
                public enum Colour {
                    RED, BLUE;
                    @Override
                    public String toString() { return "colour"; }
                    void hidden() {}
                    /** A shade. */
                    public record Shade(int depth) {
                        public Shade {}
                    }
                }
                final class Hidden {
                    public void method() {}
                }""");

        assertThat(Documentation.violations(module)).isEmpty();
    }
}
