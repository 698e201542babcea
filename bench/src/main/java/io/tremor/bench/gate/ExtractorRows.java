package io.tremor.bench.gate;

import io.tremor.bench.extract.Extraction;
import io.tremor.bench.gate.Target.Ratio;
import java.util.List;

/** The rows about extractors: P6 and P7. */
final class ExtractorRows {
    private static final List<Ratio> GROK = List.of(new Ratio("java-grok", 5), new Ratio("java-regex", 8));

    private ExtractorRows() {}

    static List<Row> all() {
        return List.of(
                new ExtractorRow("P6", "grok, a line alone", Extraction.GROK_COMMON, true, 500, GROK),
                new ExtractorRow("P6", "grok, a line alone", Extraction.GROK_COMBINED, true, 500, GROK),
                new ExtractorRow("P6", "grok, bytes to bytes", Extraction.GROK_COMMON, false, 685, List.of()),
                new ExtractorRow("P6", "grok, no match, alone", Extraction.GROK_BROKEN, true, 5500, GROK),
                new ExtractorRow("P6", "grok, another pattern, alone", Extraction.GROK_SYSLOG, true, 5500, List.of()),
                new ExtractorRow("P6", "grok, worst line, alone", Extraction.GROK_HOSTILE, true, 5e6, List.of()),
                row("dissect, 9 fields", Extraction.DISSECT, 600, "opensearch-dissect"),
                row("kv, 8 pairs", Extraction.KV, 700, "index-of"),
                row("influx", Extraction.INFLUX, 550, "index-of"),
                row("embedded json", Extraction.JSON, 900, "jackson-map"),
                row("re, 4 groups", Extraction.RE, 900, "java-regex"));
    }

    private static Row row(String work, Extraction extraction, double nanos, String rival) {
        return new ExtractorRow("P7", work, extraction, false, nanos, List.of(new Ratio(rival, 3)));
    }
}
