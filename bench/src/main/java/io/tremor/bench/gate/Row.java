package io.tremor.bench.gate;

import java.io.IOException;

/** A row of the table of targets, on one kind of input. */
interface Row {
    /** Returns the row's name in the table of targets, such as {@code P1}. */
    String id();

    /** Returns what is done, in a few words. */
    String work();

    /** Returns what it is done to, in a word or two. */
    String input();

    /** Returns what tremor has to reach where an operation has {@code inputBytes} bytes of input on average. */
    Target target(double inputBytes);

    /**
     * Prepares the race, and proves beforehand that everyone's answers are right.
     *
     * @throws IllegalStateException if an answer is wrong, or something that is needed is not there
     */
    Heat open() throws IOException;

    /** Runs the race in this JVM. */
    default Figures measure(Schedule schedule) throws IOException {
        Heat heat = open();
        return new Figures(heat.inputBytes(), new Race(schedule, Meter.ofThisThread()).run(heat.contestants()));
    }

    /** Returns a name that no other row has. */
    default String key() {
        return id() + '/' + input();
    }
}
