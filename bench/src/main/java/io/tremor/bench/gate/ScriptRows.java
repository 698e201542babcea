package io.tremor.bench.gate;

import io.tremor.bench.gate.Target.Ratio;
import io.tremor.bench.script.BenchScript;
import java.util.List;

/** The rows about scripts: P4 and P5. */
final class ScriptRows {
    private static final Ratio NAIVE = new Ratio(ScriptRow.NAIVE, 5);

    private ScriptRows() {}

    static List<Row> all() {
        return List.of(
                new ScriptRow("P4", "logging script alone", BenchScript.CLASSIFY, true, "data", 110, List.of()),
                new ScriptRow("P5", "pass-through", BenchScript.PASS, false, "data", 520, List.of(NAIVE)),
                new ScriptRow("P5", "pass-through", BenchScript.PASS, false, "app400", 520, List.of(NAIVE)),
                new ScriptRow(
                        "P5", "drop, class, 2 + 1 edits", BenchScript.ENRICH, false, "app400", 580, List.of(NAIVE)),
                new ScriptRow("P5", "logging script", BenchScript.CLASSIFY, false, "data", 580, List.of(NAIVE)));
    }
}
