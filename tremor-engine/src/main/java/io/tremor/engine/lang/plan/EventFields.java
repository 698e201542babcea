package io.tremor.engine.lang.plan;

import io.tremor.api.value.Key;
import io.tremor.engine.lang.node.KeyStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the fields of the event that a script reads, so that each is looked up once, wherever it is read. */
final class EventFields {
    private final Map<List<Key>, Integer> numbers = new HashMap<>();

    /** Returns the number of the field that {@code path} leads to. */
    int number(List<KeyStep> path) {
        List<Key> keys = new ArrayList<>(path.size());
        for (KeyStep step : path) {
            keys.add(step.key());
        }
        Integer known = numbers.putIfAbsent(keys, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Returns how many fields there are. */
    int count() {
        return numbers.size();
    }
}
