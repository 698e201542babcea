package io.tremor.engine.lang.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The suites of the original give here what they give there, but for the listed differences. They run from a checkout, which
 * {@code -Dtremor.upstream=DIR} names; without it this is reported as skipped.
 */
@EnabledIfSystemProperty(
        named = "tremor.upstream",
        matches = ".+",
        disabledReason = "tremor.upstream names no checkout")
class UpstreamSuiteTest {
    private static final Path CHECKOUT =
            Path.of(System.getProperty("tremor.upstream", ".")).toAbsolutePath();

    @Test
    void givesWhatTheOriginalGives() throws IOException {
        List<String> names = new ArrayList<>();
        Map<String, Differences> differing = new LinkedHashMap<>();
        for (UpstreamSuite suite : UpstreamSuite.values()) {
            add(suite.folder(), suite.run(CHECKOUT), names, differing);
        }
        for (String library : LibrarySuite.LIBRARIES) {
            add("stdlib/" + library, LibrarySuite.run(CHECKOUT, library), names, differing);
        }

        List<String> complaints =
                KnownDifferences.read("upstream-exceptions.txt").complaints(names, differing);

        assertThat(complaints).as("unlisted differences: %d", complaints.size()).isEmpty();
    }

    private static void add(
            String suite, Map<String, Differences> found, List<String> names, Map<String, Differences> differing) {
        int passed = 0;
        for (Map.Entry<String, Differences> one : found.entrySet()) {
            names.add(one.getKey());
            if (one.getValue().isEmpty()) {
                passed++;
            } else {
                differing.put(one.getKey(), one.getValue());
            }
        }
        System.out.println(suite + " " + passed + "/" + found.size());
    }
}
