package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibraryReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "reference-library.md");

    /** {@code -Dgolden.accept=true} writes the page anew. */
    @Test
    void isTheCommittedPage() throws IOException {
        String page = LibraryReference.page();
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
