package io.tremor.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers that stand in one list only, or cannot be created, are reported. */
final class ProvidersTest {
    private static final String HERE = "io.tremor.testkit.house.ProvidersTest$";

    @TempDir
    private Path folder;

    @Test
    void agreesWhereBothListsNameTheSame() {
        ModuleFiles module = module("""
                /* provides nothing.Else with nothing.AtAll; */
                module a {
                    // provides nothing.Else with nothing.AtAll;
                    provides java.lang.Runnable with
                            %1$sGood,
                            %1$sBetter;
                }""", "# the two", HERE + "Better", HERE + "Good # the first");

        assertThat(ServiceFiles.disagreements(module)).isEmpty();
        assertThat(unloadable(module)).isEmpty();
    }

    @Test
    void reportsWhatIsMissingInEitherList() {
        ModuleFiles module = module("module a { provides java.lang.Runnable with %1$sGood; }", HERE + "Better");

        assertThat(ServiceFiles.disagreements(module))
                .containsExactly(
                        HERE + "Good, a provider of java.lang.Runnable, is missing in META-INF/services",
                        HERE + "Better, a provider of java.lang.Runnable, is missing in module-info.java");
    }

    @Test
    void readsTheDescriptorThatStandsBesideTheSources() {
        CompiledSources.write(
                folder.resolve("src/main/module/module-info.java"),
                List.of("module a { provides java.lang.Runnable with b.C; }"));

        assertThat(ServiceFiles.disagreements(new ModuleFiles(folder))).hasSize(1);
    }

    @Test
    void reportsProvidersThatCannotBeCreated() {
        ModuleFiles module =
                module("module a { provides java.lang.Runnable with no.Such, %1$sForeign, %1$sHidden, %1$sNeedy; }");

        assertThat(unloadable(module))
                .containsExactlyInAnyOrder(
                        "no.Such does not exist",
                        HERE + "Foreign does not implement java.lang.Runnable",
                        HERE + "Hidden must be public and have a public constructor without parameters",
                        HERE + "Needy must be public and have a public constructor without parameters");
    }

    private ModuleFiles module(String descriptor, String... services) {
        ModuleFiles module = new ModuleFiles(folder);
        CompiledSources.write(module.sources().resolve("module-info.java"), List.of(descriptor.formatted(HERE)));
        CompiledSources.write(module.serviceFiles().resolve("java.lang.Runnable"), List.of(services));
        return module;
    }

    private static List<String> unloadable(ModuleFiles module) {
        return ServiceFiles.unloadable(module, ProvidersTest.class.getClassLoader());
    }

    /** A provider. */
    public static class Good implements Runnable {
        @Override
        public void run() {}
    }

    /** Another provider. */
    public static final class Better extends Good {}

    /** Implements something else. */
    public static final class Foreign {}

    static final class Hidden extends Good {}

    /** Cannot be created without a word. */
    public static final class Needy extends Good {
        public Needy(String word) {
            assertThat(word).isNotNull();
        }
    }
}
