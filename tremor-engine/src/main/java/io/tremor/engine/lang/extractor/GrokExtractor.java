package io.tremor.engine.lang.extractor;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.extractor.GrokPattern.Capture;
import io.tremor.engine.lang.regex.RegexSearch;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.FieldCollector;
import io.tremor.engine.value.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code grok|pattern|}: the aliased parts of the first match of a pattern, in the order of their names. */
final class GrokExtractor implements Extractor {
    static final int COST = 50;

    private final GrokPattern pattern;
    private final List<Name> names;

    GrokExtractor(GrokPattern pattern) {
        this.pattern = pattern;
        Map<Key, List<Capture>> byName = new TreeMap<>();
        for (Capture capture : pattern.captures()) {
            byName.computeIfAbsent(Key.of(capture.name()), name -> new ArrayList<>())
                    .add(capture);
        }
        names = byName.entrySet().stream()
                .map(entry -> new Name(entry.getKey(), entry.getValue().toArray(new Capture[0])))
                .toList();
    }

    /** The groups that are reported under one name. */
    private record Name(Key key, Capture[] captures) {}

    @Override
    public boolean matches(StringValue text, Run run) {
        return pattern.regex().search(text, run.budget()).next();
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        Budget budget = run.budget();
        RegexSearch search = pattern.regex().search(text, budget);
        if (!search.next()) {
            return null;
        }
        FieldCollector record = new FieldCollector();
        Map<Key, Value> spares = null;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            boolean found = false;
            for (int c = name.captures().length - 1; c >= 0; c--) {
                Capture capture = name.captures()[c];
                Value value = value(search, capture, budget);
                if (value == null) {
                    continue;
                }
                if (!found) {
                    record.add(name.key(), value);
                    found = true;
                } else if (capture.spare() != null) {
                    spares = spares == null ? new TreeMap<>() : spares;
                    spares.put(Key.of(capture.spare()), value);
                }
            }
        }
        return spares == null ? record.build() : sorted(record.build(), spares);
    }

    private static RecordValue sorted(RecordValue record, Map<Key, Value> spares) {
        TreeMap<Key, Value> all = new TreeMap<>(spares);
        for (RecordValue.Field field : record) {
            all.put(field.key(), field.value());
        }
        FieldCollector sorted = new FieldCollector();
        all.forEach(sorted::put);
        return sorted.build();
    }

    /** Returns what a group holds, or {@code null} if it took no part; a text that is no number stays a text. */
    static @Nullable Value value(RegexSearch search, Capture capture, Budget budget) {
        StringValue text = search.value(capture.group());
        if (text == null) {
            return null;
        }
        budget.allocate(Results.bytes(search.length(capture.group())));
        if (capture.type() == GrokPattern.Type.STRING) {
            return text;
        }
        Value number = capture.type() == GrokPattern.Type.INTEGER
                ? NumberText.integer(text.text())
                : NumberText.real(text.text());
        return number == null ? text : number;
    }

    @Override
    public int cost() {
        return COST;
    }
}
