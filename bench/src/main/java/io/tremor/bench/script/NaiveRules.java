package io.tremor.bench.script;

import io.tremor.bench.script.NaiveTree.Arm;
import io.tremor.bench.script.NaiveTree.Cases;
import io.tremor.bench.script.NaiveTree.Contains;
import io.tremor.bench.script.NaiveTree.Drop;
import io.tremor.bench.script.NaiveTree.Emit;
import io.tremor.bench.script.NaiveTree.Field;
import io.tremor.bench.script.NaiveTree.Literal;
import io.tremor.bench.script.NaiveTree.Remove;
import io.tremor.bench.script.NaiveTree.Set;
import java.util.List;

/**
 * The benchmark scripts as trees over maps, as a straightforward interpreter would have them.
 *
 * @param statements what runs, in order
 */
record NaiveRules(List<NaiveTree> statements) {
    static final NaiveRules PASS = new NaiveRules(List.of());

    static NaiveRules enrich() {
        return new NaiveRules(List.of(
                new Cases(
                        event("level"),
                        List.of(
                                new Arm("DEBUG", List.of(new Drop())),
                                new Arm("ERROR", List.of(set("class", "error"))),
                                new Arm("WARN", List.of(set("class", "warning")))),
                        List.of(set("class", "other"))),
                set("shaper", "bench"),
                new Set(false, "team", event("service", "name")),
                new Remove("thread")));
    }

    static NaiveRules classify() {
        return new NaiveRules(List.of(
                new Cases(
                        event("application"),
                        List.of(
                                arm("app1", "app1", 1250, "application", true),
                                arm("app2", "app2", 2500, "application", true),
                                arm("app3", "app3", 18750, "application", true),
                                arm("app4", "app4", 750, "application", true),
                                arm("app5", "app5", 18750, "application", true)),
                        List.of()),
                new Cases(
                        event("index_type"),
                        List.of(
                                arm("applog_app6", "app6", 4500, "logger_name", true),
                                arm("syslog_app1", "syslog1", 2500, "syslog_hostname", true)),
                        List.of()),
                new Cases(
                        new Contains(event("tags"), new Literal("tag1")),
                        List.of(arm(true, "syslog2", 125, "syslog_hostname", true)),
                        List.of()),
                new Cases(
                        event("index_type"),
                        List.of(
                                arm("syslog_app3", "syslog3", 1750, "syslog_hostname", false),
                                arm("syslog_app4", "syslog4", 7500, "syslog_hostname", false),
                                arm("syslog_app5", "syslog5", 125, "syslog_hostname", false),
                                arm("syslog_app6", "syslog6", 3750, "syslog_hostname", false)),
                        List.of(meta("class", "default"), meta("rate", 250L)))));
    }

    private static Arm arm(Object literal, String name, long rate, String dimension, boolean emit) {
        Set classify = meta("class", name);
        Set limit = meta("rate", rate);
        Set dimensions = new Set(true, "dimensions", event(dimension));
        return new Arm(
                literal,
                emit ? List.of(classify, limit, dimensions, new Emit()) : List.of(classify, limit, dimensions));
    }

    private static Field event(String... keys) {
        return new Field(List.of(keys));
    }

    private static Set set(String key, Object value) {
        return new Set(false, key, new Literal(value));
    }

    private static Set meta(String key, Object value) {
        return new Set(true, key, new Literal(value));
    }
}
