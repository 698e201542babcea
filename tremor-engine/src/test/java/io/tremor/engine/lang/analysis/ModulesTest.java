package io.tremor.engine.lang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModulesTest {
    @TempDir
    Path directory;

    private Modules modules() {
        return new Modules(List.of(directory), source -> {
            throw new AssertionError("nothing is parsed here");
        });
    }

    @Test
    void readsAFileOnce() throws IOException {
        Path file = directory.resolve("a.tremor");
        Files.writeString(file, "const A = 1");
        Modules modules = modules();
        Source source = modules.find(List.of("a"));
        assertThat(source).isEqualTo(new Source(file.toString(), "const A = 1"));
        Files.delete(file);
        assertThat(modules.find(List.of("a"))).isSameAs(source);
        assertThat(modules().find(List.of("a"))).isNull();
    }

    @Test
    void takesADirectoryForNoFile() throws IOException {
        Files.createDirectory(directory.resolve("a.tremor"));
        Files.writeString(directory.resolve("a.troy"), "const A = 1");
        assertThat(modules().find(List.of("a"))).extracting(Source::text).isEqualTo("const A = 1");
    }

    @Test
    void hasTheLibraryOfTheEngineBehindTheDirectories() throws IOException {
        List<String> path = List.of("std", "string");
        assertThat(modules().find(path))
                .extracting(Source::name)
                .isEqualTo("classpath:io/tremor/engine/library/std/string.tremor");
        Files.createDirectory(directory.resolve("std"));
        Files.writeString(directory.resolve("std/string.tremor"), "const A = 1");
        assertThat(modules().find(path)).extracting(Source::text).isEqualTo("const A = 1");
    }

    @Test
    void saysThatAFileIsNoText() throws IOException {
        Files.write(directory.resolve("a.tremor"), new byte[] {(byte) 0xFF});
        assertThatThrownBy(() -> modules().find(List.of("a")))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("not valid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "a/b", "/", "a\\b", "C:", "a\0b", "a\nb"})
    void knowsNamesThatCouldLeadElsewhere(String name) {
        assertThat(Modules.isName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a_b", "a-b", "a b", "\u00e9", "1"})
    void knowsNames(String name) {
        assertThat(Modules.isName(name)).isTrue();
    }
}
