package io.tremor.bench.data;

import io.tremor.bench.data.Fields.Wanted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

/** The event sets by name; each holds 1000 events. */
public final class EventSets {
    private static final int EVENTS = 1000;
    private static final List<String> RECORDED = List.of("data", "match");
    private static final Wanted MISSING = new Wanted("nowhere", "INFO");
    private static final Fields RECORDED_FIELDS = new Fields(
            List.of(
                    new Wanted("application", "app4"),
                    new Wanted("index_type", "applog"),
                    new Wanted("logger_name", "logger2"),
                    MISSING),
            "about",
            "index_type");

    private static final Map<String, Generated> GENERATED = new TreeMap<>(Map.of(
            "app400", new Generated(42, "spanId", ApplicationEvents::event),
            "app2k", new Generated(43, "spanId", ApplicationEvents::eventWithStackTrace),
            "uni", new Generated(44, "spanId", ApplicationEvents::eventInManyTongues),
            "esc", new Generated(7, "payload", EdgeEvents::escapes),
            "cjk", new Generated(8, "k", EdgeEvents::ideographs),
            "num", new Generated(9, "i", EdgeEvents::numbers),
            "ws", new Generated(10, "tags", EdgeEvents::whiteSpace),
            "many", new Generated(11, "field_07_a", EdgeEvents::manyShapes)));

    private EventSets() {}

    /** Returns the names of all sets. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(RECORDED);
        names.addAll(GENERATED.keySet());
        return Collections.unmodifiableList(names);
    }

    /** Returns whether a set is there: generated sets always are, recorded ones where {@code shared.data} points to them. */
    public static boolean isAvailable(String name) {
        return RECORDED.contains(name) ? RecordedEvents.isAvailable(name) : GENERATED.containsKey(name);
    }

    /**
     * Returns the set {@code name}.
     *
     * @throws IllegalArgumentException if there is no such set
     * @throws IllegalStateException if it is a recorded one and the recording is not there
     */
    public static EventSet named(String name) {
        if (RECORDED.contains(name)) {
            return EventSet.of(name, RECORDED_FIELDS, RecordedEvents.read(name, EVENTS), EVENTS);
        }
        Generated generated = GENERATED.get(name);
        if (generated == null) {
            throw new IllegalArgumentException("There is no event set `" + name + "`; there are " + names());
        }
        return EventSet.of(name, generated.fields(), generated.messages(), EVENTS);
    }

    /** A set made from a seed: one call of {@code event} per message. */
    private record Generated(long seed, String erased, Function<SplittableRandom, String> event) {
        Fields fields() {
            List<Wanted> wanted = List.of(
                    new Wanted("level", "INFO"),
                    new Wanted("logger", "com.acme.cart.OrderService"),
                    new Wanted("thread", "http-nio-8080-exec-7"),
                    MISSING);
            return new Fields(wanted, "message", erased);
        }

        List<byte[]> messages() {
            SplittableRandom random = new SplittableRandom(seed);
            List<byte[]> messages = new ArrayList<>(EVENTS);
            for (int i = 0; i < EVENTS; i++) {
                messages.add(event.apply(random).getBytes(StandardCharsets.UTF_8));
            }
            return messages;
        }
    }
}
