package io.tremor.engine.lang.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recorded programs do what they do with the original, but for the listed differences. */
class DifferentialTest {
    @Test
    void doesWhatTheOriginalDoes() throws IOException {
        Path directory = SharedData.path("differential");
        List<String> names = new ArrayList<>();
        Map<String, Differences> differing = new LinkedHashMap<>();
        for (String file : Differential.FILES) {
            Differential run = Differential.run(directory, file);
            System.out.println(run.summary());
            run.cases().forEach(one -> names.add(one.name()));
            differing.putAll(run.differing());
        }

        List<String> complaints =
                KnownDifferences.read("differential-exceptions.txt").complaints(names, differing);

        assertThat(complaints).as("unlisted differences: %d", complaints.size()).isEmpty();
    }
}
