package io.tremor.engine.lang.naive;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each kind of construct was evaluated: with a value, and with an error in or below it. Thread-safe. */
final class Counts {
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(LongAdder succeeded, LongAdder failed) {}

    void count(String kind, boolean failed) {
        Count count = of(kind);
        (failed ? count.failed : count.succeeded).increment();
    }

    private Count of(String kind) {
        return counts.computeIfAbsent(kind, k -> new Count(new LongAdder(), new LongAdder()));
    }

    Set<String> kinds() {
        return new TreeSet<>(counts.keySet());
    }

    long succeeded(String kind) {
        return of(kind).succeeded.sum();
    }

    long failed(String kind) {
        return of(kind).failed.sum();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        new TreeMap<>(counts)
                .forEach((kind, count) -> table.append(
                        String.format("%-32s %9d %9d%n", kind, count.succeeded.sum(), count.failed.sum())));
        return table.toString();
    }
}
