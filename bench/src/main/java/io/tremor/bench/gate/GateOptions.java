package io.tremor.bench.gate;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The gate's command line.
 *
 * <pre>
 * --row ID        only the rows of that name; may be given more than once
 * --slices N      how many slices everyone runs in each JVM, at least 30; default 100
 * --forks N       how many JVMs run each row, one after the other; default 2
 * --results DIR   where to keep the report; one of some rows only is not kept
 * </pre>
 */
record GateOptions(
        Set<String> rows, int slices, int forks, @Nullable Path results) {
    private static final int USUAL_SLICES = 100;
    private static final int FEWEST_SLICES = 30;
    private static final int USUAL_FORKS = 2;

    static GateOptions parse(List<String> arguments) {
        Set<String> rows = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        int slices = USUAL_SLICES;
        int forks = USUAL_FORKS;
        Path results = null;
        for (Iterator<String> i = arguments.iterator(); i.hasNext(); ) {
            String option = i.next();
            switch (option) {
                case "--row" -> rows.add(argument(option, i));
                case "--slices" -> slices = number(option, argument(option, i), FEWEST_SLICES);
                case "--forks" -> forks = number(option, argument(option, i), 1);
                case "--results" -> results = Path.of(argument(option, i));
                default ->
                    throw new IllegalArgumentException(
                            "There is no option `" + option + "`; there are --row, --slices, --forks and --results");
            }
        }
        return new GateOptions(rows, slices, forks, results);
    }

    boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }

    private static int number(String option, String argument, int least) {
        int number;
        try {
            number = Integer.parseInt(argument);
        } catch (NumberFormatException e) {
            number = least - 1;
        }
        if (number < least) {
            throw new IllegalArgumentException(
                    option + " needs a number from " + least + " on, was `" + argument + '`');
        }
        return number;
    }

    private static String argument(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs an argument");
        }
        return rest.next();
    }
}
