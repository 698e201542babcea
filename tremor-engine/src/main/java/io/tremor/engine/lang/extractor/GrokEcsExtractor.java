package io.tremor.engine.lang.extractor;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.extractor.GrokPattern.Capture;
import io.tremor.engine.lang.regex.RegexSearch;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.FieldCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code grok_ecs|pattern|}: like {@code grok}, with the names of the Elastic Common Schema; what has the alias {@code
 * [source][ip]} is the field {@code ip} of the record {@code source}. Of several parts of one name the last counts.
 */
final class GrokEcsExtractor implements Extractor {
    private final GrokPattern pattern;
    private final Node root = new Node();

    GrokEcsExtractor(GrokPattern pattern) {
        this.pattern = pattern;
        for (Capture capture : pattern.captures()) {
            Node node = root;
            for (String key : path(capture.name())) {
                node = node.children.computeIfAbsent(Key.of(key), name -> new Node());
            }
            node.captures.add(capture);
        }
    }

    /** A name in the tree of names: what is reported under it itself, and below it. */
    private static final class Node {
        private final List<Capture> captures = new ArrayList<>();
        private final Map<Key, Node> children = new TreeMap<>();

        /** Returns the value of this name, or {@code null} if no part of it took part. */
        @Nullable
        Value value(RegexSearch search, Budget budget) {
            FieldCollector fields = null;
            for (Map.Entry<Key, Node> child : children.entrySet()) {
                Value value = child.getValue().value(search, budget);
                if (value != null) {
                    fields = fields == null ? new FieldCollector() : fields;
                    fields.add(child.getKey(), value);
                }
            }
            if (fields != null) {
                return fields.build();
            }
            for (int i = captures.size() - 1; i >= 0; i--) {
                Value value = GrokExtractor.value(search, captures.get(i), budget);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }

    /** Returns the keys that an alias such as {@code [source][ip]} consists of; another alias is one key. */
    private static List<String> path(String alias) {
        if (!alias.matches("(\\[[^\\[\\]]+\\])+")) {
            return List.of(alias);
        }
        return List.of(alias.substring(1, alias.length() - 1).split("\\]\\["));
    }

    @Override
    public boolean matches(StringValue text, Run run) {
        return pattern.regex().search(text, run.budget()).next();
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        RegexSearch search = pattern.regex().search(text, run.budget());
        if (!search.next()) {
            return null;
        }
        Value found = root.value(search, run.budget());
        return found == null ? new FieldCollector().build() : found;
    }

    @Override
    public int cost() {
        return GrokExtractor.COST;
    }
}
