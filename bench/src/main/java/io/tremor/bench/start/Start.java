package io.tremor.bench.start;

import com.sun.management.OperatingSystemMXBean;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.EventSets;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * The program that a fresh JVM runs: it gets one way of shaping events ready and lets it work on a thousand events,
 * then
 * prints the nanoseconds until it was ready, and the processor time, of all threads, that the events took.
 */
public final class Start {
    private Start() {}

    /** Takes the name of a {@link Way}. */
    public static void main(String[] arguments) throws IOException {
        EventSet events = EventSets.named("app400");
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        machine.getProcessCpuTime();
        long begin = System.nanoTime();
        Shaping shaping = Way.valueOf(arguments[0].toUpperCase(Locale.ROOT)).start();
        long ready = System.nanoTime() - begin;
        long before = machine.getProcessCpuTime();
        for (int event = 0; event < events.size(); event++) {
            shaping.shape(events, event);
        }
        long worked = machine.getProcessCpuTime() - before;
        System.out.println(ready + " " + worked);
    }
}
