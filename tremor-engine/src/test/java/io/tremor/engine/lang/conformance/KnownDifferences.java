package io.tremor.engine.lang.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases in which this engine does something else than the original, each with the reason: {@code name: reason}. */
final class KnownDifferences {
    private final Map<String, String> reasons;

    private KnownDifferences(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Reads the resource {@code name}, which lies beside this class; empty lines and those that start with # are comments. */
    static KnownDifferences read(String name) throws IOException {
        try (InputStream stream = KnownDifferences.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no resource " + name);
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static KnownDifferences parse(String name, String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line :
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException(name + ": there is no reason in `" + line + "`");
            }
            if (reasons.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
                throw new IllegalArgumentException(name + ": twice: " + line);
            }
        }
        return new KnownDifferences(reasons);
    }

    /** Returns whether {@code name} is listed. */
    boolean contains(String name) {
        return reasons.containsKey(name);
    }

    /** Returns what is wrong with the list, given the cases there are and those that differ. */
    List<String> complaints(List<String> cases, Map<String, Differences> differing) {
        List<String> complaints = new ArrayList<>();
        differing.forEach((name, differences) -> {
            if (!contains(name)) {
                complaints.add(name + "\n" + differences.describe());
            }
        });
        for (String name : reasons.keySet()) {
            if (!cases.contains(name)) {
                complaints.add(name + " is listed, but there is no such case");
            } else if (!differing.containsKey(name)) {
                complaints.add(name + " is listed, but agrees");
            }
        }
        return complaints;
    }
}
