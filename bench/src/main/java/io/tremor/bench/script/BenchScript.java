package io.tremor.bench.script;

import io.tremor.api.Tremor;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import java.util.Locale;

/** A script that is measured; its text is the resource {@code <name>.tremor} beside this class. */
public enum BenchScript {
    /** Nothing but {@code event}. */
    PASS,
    /** Drops, classifies, adds three fields and removes one. */
    ENRICH,
    /** A cascade of matches that sets metadata: the logging benchmark of tremor itself. */
    CLASSIFY;

    /** Compiles the script with tremor. */
    public Script compile() {
        String resource = "io/tremor/bench/script/" + name().toLowerCase(Locale.ROOT) + ".tremor";
        return Tremor.compile(Source.classpath(BenchScript.class, resource));
    }

    /** Returns the same rules as a tree over maps. */
    NaiveRules rules() {
        return switch (this) {
            case PASS -> NaiveRules.PASS;
            case ENRICH -> NaiveRules.enrich();
            case CLASSIFY -> NaiveRules.classify();
        };
    }
}
