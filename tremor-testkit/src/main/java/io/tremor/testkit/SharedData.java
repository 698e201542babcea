package io.tremor.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Test data that is too large for the repository. The system property {@code shared.data} names its directory; a test that
 * asks for a file which is not there is skipped.
 */
public final class SharedData {
    private static final String BESIDE_THE_REPOSITORY = "../../shared/data";

    private SharedData() {}

    /** Returns the file or directory {@code name}, or skips the test. */
    public static Path path(String name) {
        Path path = Path.of(System.getProperty("shared.data", BESIDE_THE_REPOSITORY), name);
        assumeTrue(Files.exists(path), () -> "there is no " + path);
        return path;
    }
}
