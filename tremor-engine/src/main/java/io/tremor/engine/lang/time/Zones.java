package io.tremor.engine.lang.time;

import io.tremor.engine.lang.time.NamedZone.Name;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The time zones that scripts can name: by the names of the IANA database, or by their numbers in the sorted list of
 * these.
 */
public final class Zones {
    static final Zone UTC = new NamedZone(ZoneOffset.UTC.getRules(), List.of(new Name(0, Long.MIN_VALUE, "UTC")));

    private static final String FILE = "zones.txt";
    /** Names that some JDKs do not know, or take for other zones than the database did when the file was made. */
    private static final Map<String, ZoneId> OLD = Map.of(
            "EST", ZoneOffset.ofHours(-5),
            "MST", ZoneOffset.ofHours(-7),
            "HST", ZoneOffset.ofHours(-10),
            "ROC", ZoneId.of("Asia/Taipei"));

    private Zones() {}

    /** The file, read when the first zone is asked for. */
    private static final class Table {
        private static final Map<String, List<Name>> ZONES = read();
        private static final List<String> NAMES = List.copyOf(ZONES.keySet());

        private static Map<String, List<Name>> read() {
            Map<String, List<Name>> zones = new TreeMap<>();
            try (InputStream file = Objects.requireNonNull(Zones.class.getResourceAsStream(FILE), FILE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, zones));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return zones;
        }

        private static void add(String line, Map<String, List<Name>> zones) {
            int colon = line.indexOf(" : ");
            List<Name> names = List.of(line.substring(colon + 3).split(" ")).stream()
                    .map(Table::name)
                    .toList();
            for (String zone : line.substring(0, colon).split(" ", -1)) {
                zones.put(zone, names);
            }
        }

        private static Name name(String text) {
            int equals = text.indexOf('=');
            int at = text.indexOf('@');
            int offset = ZoneOffset.of(text.substring(0, equals)).getTotalSeconds();
            return at < 0
                    ? new Name(offset, Long.MIN_VALUE, text.substring(equals + 1))
                    : new Name(offset, Long.parseLong(text.substring(at + 1)), text.substring(equals + 1, at));
        }
    }

    /** Returns the names in order. */
    public static List<String> names() {
        return Table.NAMES;
    }

    /** Returns the zone of that name, or {@code null} if there is none. */
    public static @Nullable Zone named(String name) {
        List<Name> names = Table.ZONES.get(name);
        @Nullable ZoneRules rules = names == null ? null : rules(name);
        return names == null || rules == null ? null : new NamedZone(rules, names);
    }

    private static @Nullable ZoneRules rules(String name) {
        ZoneId old = OLD.get(name);
        if (old != null) {
            return old.getRules();
        }
        try {
            return ZoneId.of(name).getRules();
        } catch (ZoneRulesException unknownToThisJdk) {
            return null;
        }
    }

    /** Returns the zone that lies {@code seconds} east of UTC. */
    public static Zone fixed(int seconds) {
        return new FixedZone(seconds);
    }
}
