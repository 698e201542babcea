package io.tremor.engine.lang.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Shows by hand how the suites of the original fare: {@code UpstreamReport [SUITE|SUITE/CASE…]}, with the system property
 * {@code tremor.upstream} naming the checkout.
 */
final class UpstreamReport {
    private UpstreamReport() {}

    /** Prints what {@code args} ask for. */
    public static void main(String[] args) throws IOException {
        Path checkout = Path.of(System.getProperty("tremor.upstream")).toAbsolutePath();
        List<String> asked = List.of(args);
        for (UpstreamSuite suite : UpstreamSuite.values()) {
            print(suite.folder(), suite.run(checkout), asked);
            for (Path directory : suite.cases(checkout)) {
                if (asked.contains(suite.folder() + "/" + directory.getFileName())) {
                    System.out.println("=== " + directory + "\nexpected " + suite.expected(directory) + "\ngot      "
                            + suite.actual(directory));
                }
            }
        }
        for (String library : LibrarySuite.LIBRARIES) {
            if (asked.isEmpty() || asked.contains("stdlib/" + library)) {
                print("stdlib/" + library, LibrarySuite.run(checkout, library), asked);
            }
        }
    }

    private static void print(String suite, Map<String, Differences> found, List<String> asked) {
        found.forEach((name, differences) -> {
            if (asked.isEmpty() || asked.contains(suite) || asked.contains(name)) {
                if (!differences.isEmpty()) {
                    System.out.println("--- " + name + "\n" + differences.describe());
                }
                differences.hints().forEach(hint -> System.out.println(name + " hint: " + hint));
            }
        });
        long passed = found.values().stream().filter(Differences::isEmpty).count();
        System.out.println(suite + " " + passed + "/" + found.size());
    }
}
