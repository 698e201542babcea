package io.tremor.bench.extract;

import io.tremor.api.Tremor;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.LineSets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An extractor with an argument, the lines it is measured on, and who else can take them apart. */
public enum Extraction {
    /** An access log, all of whose lines match. */
    GROK_COMMON("grok|%{COMMONAPACHELOG}|", "common"),
    /** The same with referrer and agent. */
    GROK_COMBINED("grok|%{COMBINEDAPACHELOG}|", "combined"),
    /** The same with lines that break off in the agent. */
    GROK_BROKEN("grok|%{COMBINEDAPACHELOG}|", "broken"),
    /** A pattern of another kind: the lines of a daemon. */
    GROK_SYSLOG("grok|%{SYSLOGBASE} %{LOGLEVEL:level} %{GREEDYDATA:text}|", "syslog"),
    /** A pattern that goes back again and again, on lines that it does not match. */
    GROK_HOSTILE("grok|^%{DATA} %{DATA} %{DATA} %{DATA} %{NUMBER}$|", "hostile"),
    /** Nine fields between delimiters. */
    DISSECT("dissect|" + Rivals.DISSECT + "|", "daemon"),
    /** Eight pairs. */
    KV("kv|%{key}=%{val} |", "pairs"),
    /** A measurement with three tags and four fields. */
    INFLUX("influx||", "influx"),
    /** An event of 430 bytes as the text of a field. */
    JSON("json||", "embedded"),
    /** Four groups of an access log. */
    RE("re|" + Rivals.FOUR_GROUPS.replace("\\", "\\\\") + "|", "common");

    private final String extractor;
    private final String input;

    Extraction(String extractor, String input) {
        this.extractor = extractor;
        this.input = input;
    }

    /** Returns the name of the lines. */
    public String input() {
        return input;
    }

    /** Returns the events whose field {@code message} holds the lines. */
    public EventSet events() {
        return LineSets.named(input);
    }

    /** Compiles a script that leaves the parts of {@code message} as the event, and drops what has none. */
    public Script compile() {
        String text = """
                match event of
                  case r = %%{ message ~= %s } => r.message
                  case _ => drop
                end
                """.formatted(extractor);
        return Tremor.compile(Source.of(text));
    }

    /** Returns the rivals by name, each new. */
    public Map<String, LineReader> rivals() {
        Map<String, LineReader> rivals = new LinkedHashMap<>();
        switch (this) {
            case GROK_COMMON -> grok("%{COMMONAPACHELOG}", rivals);
            case GROK_COMBINED, GROK_BROKEN -> grok("%{COMBINEDAPACHELOG}", rivals);
            case GROK_SYSLOG -> grok("%{SYSLOGBASE} %{LOGLEVEL:level} %{GREEDYDATA:text}", rivals);
            case GROK_HOSTILE -> {}
            case DISSECT -> rivals.put("opensearch-dissect", Rivals.dissect());
            case KV -> rivals.put("index-of", Rivals::pairs);
            case INFLUX -> rivals.put("index-of", Rivals::influx);
            case JSON -> rivals.put("jackson-map", Rivals.json());
            case RE -> rivals.put("java-regex", Rivals.fourGroups());
        }
        return rivals;
    }

    private static void grok(String pattern, Map<String, LineReader> rivals) {
        GrokRivals grok = new GrokRivals(pattern);
        rivals.put("java-grok", grok.library());
        rivals.put("java-regex", grok.regex());
    }
}
