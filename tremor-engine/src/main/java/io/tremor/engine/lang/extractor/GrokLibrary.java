package io.tremor.engine.lang.extractor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The named patterns that {@code grok} can refer to. Immutable. */
public final class GrokLibrary {
    private static final String ROOT = "/io/tremor/engine/grok/";
    /** In the order in which they are read: of two definitions of a name the later counts. */
    private static final List<String> CLASSIC = List.of(
            "aws",
            "bacula",
            "bind",
            "bro",
            "exim",
            "firewalls",
            "grok-patterns",
            "haproxy",
            "java",
            "junos",
            "linux-syslog",
            "maven",
            "mcollective-patterns",
            "mongodb",
            "nagios",
            "postgresql",
            "rails",
            "redis",
            "ruby",
            "squid");

    private final Map<String, String> definitions;

    private GrokLibrary(Map<String, String> definitions) {
        this.definitions = definitions;
    }

    private static final class Classic {
        private static final GrokLibrary INSTANCE = load();

        private static GrokLibrary load() {
            Map<String, String> definitions = new HashMap<>();
            for (String file : CLASSIC) {
                read("patterns/" + file, definitions);
            }
            read("classic", definitions);
            return new GrokLibrary(definitions);
        }
    }

    private static final class Ecs {
        private static final GrokLibrary INSTANCE = load();

        private static GrokLibrary load() {
            Map<String, String> definitions = new HashMap<>(classic().definitions);
            read("ecs", definitions);
            return new GrokLibrary(definitions);
        }
    }

    /** Returns the classic patterns, with defects mended. */
    public static GrokLibrary classic() {
        return Classic.INSTANCE;
    }

    /**
     * Returns the patterns whose parts are named as the Elastic Common Schema names them, and the classic ones beside.
     */
    public static GrokLibrary ecs() {
        return Ecs.INSTANCE;
    }

    /**
     * Returns these patterns and those that {@code lines} define, which win over them. A line is a name, blanks, and
     * the definition; blank lines and such that start with {@code #} say nothing.
     *
     * @throws IllegalArgumentException if a line is not of that form
     */
    public GrokLibrary with(List<String> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(definitions);
        for (int i = 0; i < lines.size(); i++) {
            define(lines.get(i), i + 1, all);
        }
        return new GrokLibrary(all);
    }

    /** Returns the definition of {@code name}, or {@code null} if there is none. */
    @Nullable
    String definition(String name) {
        return definitions.get(name);
    }

    /** Returns the names of all patterns in order. */
    Set<String> names() {
        return new TreeSet<>(definitions.keySet());
    }

    private static void read(String file, Map<String, String> definitions) {
        try (InputStream in = GrokLibrary.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + ROOT + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                define(line, ++number, definitions);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns whether a line defines a pattern, or is blank or a comment. */
    public static boolean isDefinitionOrNothing(String line) {
        int end = endOfName(line);
        return line.isBlank()
                || line.startsWith("#")
                || end > 0 && !line.substring(end).isBlank();
    }

    /** Returns whether what a line defines compiles where all {@code lines} are known; nothing to define does. */
    public static boolean compiles(String line, List<String> lines) {
        if (line.isBlank() || line.startsWith("#")) {
            return true;
        }
        try {
            GrokPattern.compile(line.substring(endOfName(line)).strip(), ecs().with(lines));
            return true;
        } catch (ExtractorException problem) {
            return false;
        }
    }

    private static int endOfName(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '\t') {
            end++;
        }
        return end;
    }

    private static void define(String line, int number, Map<String, String> definitions) {
        if (!isDefinitionOrNothing(line)) {
            throw new IllegalArgumentException("Line " + number + " of grok patterns is not a name and a definition");
        }
        if (!line.isBlank() && !line.startsWith("#")) {
            int end = endOfName(line);
            definitions.put(line.substring(0, end), line.substring(end).stripLeading());
        }
    }
}
