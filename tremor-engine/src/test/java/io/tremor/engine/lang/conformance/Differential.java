package io.tremor.engine.lang.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The recorded cases of one file, run.
 *
 * @param file which file, e.g. {@code operators}
 * @param cases all cases
 * @param found how each case differs, by name, in order
 */
record Differential(String file, List<RecordedCase> cases, Map<String, Differences> found) {
    static final List<String> FILES = List.of("operators", "match", "paths", "stdlib", "extractors", "realistic");

    /** Runs all cases of a file that lies in {@code directory}. */
    static Differential run(Path directory, String file) throws IOException {
        // Messages that the original takes from its own parts need not agree.
        Set<String> looseTexts = Set.copyOf(Files.readAllLines(directory.resolve("texts.txt")));
        List<RecordedCase> cases = RecordedCase.read(directory.resolve(file + ".jsonl"));
        Map<String, Differences> found = new LinkedHashMap<>();
        for (RecordedCase one : cases) {
            Differences differences = Differences.between(one.expected(), one.run());
            boolean loose = looseTexts.contains(one.name());
            found.put(
                    one.name(),
                    loose ? new Differences(differences.outcome(), List.of(), List.of(), List.of()) : differences);
        }
        return new Differential(file, cases, found);
    }

    /** Returns the cases that differ in more than hints. */
    Map<String, Differences> differing() {
        Map<String, Differences> differing = new LinkedHashMap<>(found);
        differing.values().removeIf(Differences::isEmpty);
        return differing;
    }

    /** Returns how many cases agree, in one line. */
    String summary() {
        long outcomes =
                found.values().stream().filter(d -> d.outcome().isEmpty()).count();
        long texts = found.values().stream()
                .filter(d -> d.outcome().isEmpty() && d.texts().isEmpty())
                .count();
        long warnings =
                found.values().stream().filter(d -> d.warnings().isEmpty()).count();
        long hints = found.values().stream()
                .filter(d -> d.isEmpty() && d.hints().isEmpty())
                .count();
        return "%-10s outcome %d/%d, with place and message %d, warnings %d, with hints and carets %d"
                .formatted(file, outcomes, cases.size(), texts, warnings, hints);
    }
}
