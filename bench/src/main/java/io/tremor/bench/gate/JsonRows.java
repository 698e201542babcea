package io.tremor.bench.gate;

import io.tremor.bench.gate.JsonRow.Speed;
import io.tremor.bench.gate.Target.Ratio;
import io.tremor.bench.library.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rows about reading and writing JSON: P1, P2, P3, and the floor under the edge sets. */
final class JsonRows {
    private static final Set<String> EVERYONE = Set.of();

    /** Nanoseconds that the original takes to index an event of an edge set, on the machine of the table of targets. */
    private static final Map<String, Integer> FLOOR = new TreeMap<>(
            Map.of("app2k", 1322, "cjk", 453, "esc", 1319, "many", 1141, "num", 2236, "uni", 527, "ws", 309));

    private JsonRows() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>(List.of(
                parse("data", 380),
                parse("app400", 330),
                write("data"),
                write("app400"),
                roundTrip("data"),
                roundTrip("match"),
                roundTrip("app400")));
        FLOOR.forEach((events, nanos) -> rows.add(edge(events, nanos)));
        return rows;
    }

    private static Row parse(String events, double nanos) {
        return new JsonRow(
                "P1",
                "index and validate",
                Stage.PARSE,
                events,
                Speed.nanoseconds(nanos),
                0,
                List.of(new Ratio("simdjson", 1.9), new Ratio("jackson-tree", 4)),
                EVERYONE);
    }

    private static Row write(String events) {
        return new JsonRow(
                "P2",
                "write, 3 inserts, 1 erase",
                Stage.PATCH_AND_WRITE,
                events,
                Speed.nanoseconds(120),
                0,
                List.of(new Ratio("jackson-tree", 10)),
                EVERYONE);
    }

    private static Row roundTrip(String events) {
        return new JsonRow(
                "P3",
                "bytes, 3 + 1 edits, bytes",
                Stage.ROUND_TRIP,
                events,
                Speed.gigabytesPerSecond(1.1),
                64,
                List.of(new Ratio("jackson-map", 5), new Ratio("fastjson2", 4)),
                EVERYONE);
    }

    private static Row edge(String events, double nanos) {
        return new JsonRow(
                "edge",
                "index and validate",
                Stage.PARSE,
                events,
                Speed.nanoseconds(nanos),
                0,
                List.of(),
                Set.of("jackson-tree"));
    }
}
