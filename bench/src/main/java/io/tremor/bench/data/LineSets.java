package io.tremor.bench.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Events that hold one line of text in the field {@code message}, by the name of the lines; each has 1000 events. */
public final class LineSets {
    private static final int EVENTS = 1000;
    private static final String ACCESS_LOG = "apache_access_logs";

    private LineSets() {}

    /**
     * Returns the set {@code name}.
     *
     * @throws IllegalArgumentException if there is no such set
     * @throws IllegalStateException if it is a recorded one and the recording is not there
     */
    public static EventSet named(String name) {
        return switch (name) {
            case "common" -> recorded(name, "");
            case "combined" -> recorded(name, Lines.REFERRER_AND_AGENT);
            case "broken" ->
                recorded(name, Lines.REFERRER_AND_AGENT.substring(0, Lines.REFERRER_AND_AGENT.length() - 1));
            case "syslog" -> generated(name, 21, Lines::syslog);
            case "daemon" -> generated(name, 22, Lines::daemon);
            case "pairs" -> generated(name, 23, Lines::pairs);
            case "influx" -> generated(name, 24, Lines::influx);
            case "embedded" -> generated(name, 25, ApplicationEvents::event);
            case "hostile" -> generated(name, 26, random -> "a ".repeat(150) + 'x');
            default -> throw new IllegalArgumentException("There are no lines `" + name + '`');
        };
    }

    private static EventSet recorded(String name, String end) {
        List<byte[]> events = new ArrayList<>();
        for (byte[] line : RecordedEvents.readLines(ACCESS_LOG + ".xz", EVENTS)) {
            events.add(event(new String(line, StandardCharsets.UTF_8) + end));
        }
        return set(name, events);
    }

    private static EventSet generated(String name, long seed, Function<SplittableRandom, String> line) {
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(event(line.apply(random)));
        }
        return set(name, events);
    }

    private static EventSet set(String name, List<byte[]> events) {
        return EventSet.of(name, new Fields(List.of(), "message", "message"), events, EVENTS);
    }

    private static byte[] event(String line) {
        JsonText json = new JsonText().open('{').field("message", line).close('}');
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
