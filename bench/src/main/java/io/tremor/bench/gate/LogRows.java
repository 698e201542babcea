package io.tremor.bench.gate;

import io.tremor.bench.gate.Target.Margin;
import io.tremor.bench.gate.Target.Ratio;
import io.tremor.bench.log.Framework;
import io.tremor.bench.log.Setup;
import io.tremor.bench.log.Setups;
import java.util.ArrayList;
import java.util.List;

/** The rows about logging: P9, what is dropped on the caller; P10, what is handed over; P11, the same, now and then; P12, what
 * the caller does itself.
 */
final class LogRows {
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final String NOTHING = "no-op";
    private static final String LOGBACK = "logback-async+logstash";
    private static final String LOG4J = "log4j-async+template";

    private static final String FORMATTED = "no-op, formatted";
    private static final double ENVELOPE = 64;

    private LogRows() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (Framework framework : Framework.values()) {
            rows.add(new LogRow(
                    "P9",
                    "dropped by a rule on the caller",
                    name(framework),
                    false,
                    new Target(ANY, ANY, List.of(), new Margin(NOTHING, 30, 0)),
                    List.of(Setups.tremorThatDrops(framework), Setups.nothing(framework))));
        }
        rows.add(accepted(
                Framework.LOGBACK, 230, Setups.logbackAsync(), LOGBACK, Setups.openTelemetry(), Setups.formatting()));
        rows.add(accepted(Framework.LOG4J, 320, Setups.log4jAsync(), LOG4J));
        rows.add(new LogRow(
                "P10",
                "handed over",
                name(Framework.JUL),
                false,
                new Target(220, ANY, List.of()),
                List.of(Setups.tremor(Framework.JUL), Setups.nothing(Framework.JUL))));
        rows.add(inAll(Framework.LOGBACK, Setups.logbackAsync(), LOGBACK, Setups.openTelemetry()));
        rows.add(inAll(Framework.LOG4J, Setups.log4jAsync(), LOG4J));
        for (boolean isTail : new boolean[] {false, true}) {
            rows.add(new SparseRow(
                    name(Framework.LOGBACK),
                    isTail,
                    List.of(Setups.tremor(Framework.LOGBACK), Setups.logbackAsync()),
                    LOGBACK));
            rows.add(new SparseRow(
                    name(Framework.LOG4J),
                    isTail,
                    List.of(Setups.tremor(Framework.LOG4J), Setups.log4jAsync()),
                    LOG4J));
        }
        rows.add(onTheCaller(Framework.LOGBACK, 750, Setups.logstashOnTheCaller()));
        rows.add(onTheCaller(Framework.LOG4J, 950, Setups.templateOnTheCaller()));
        return rows;
    }

    private static Row onTheCaller(Framework framework, double nanos, Setup rival) {
        return new LogRow(
                "P12",
                "shaped to bytes by the caller",
                name(framework),
                false,
                new Target(nanos, ANY, List.of(new Ratio(rival.name(), 1))),
                List.of(Setups.tremorOnTheCaller(framework), rival));
    }

    private static Row accepted(Framework framework, double nanos, Setup rival, String ratioTo, Setup... others) {
        return new LogRow(
                "P10",
                "handed over",
                name(framework),
                false,
                new Target(
                        nanos,
                        ANY,
                        List.of(new Ratio(ratioTo, 1.8)),
                        framework == Framework.LOGBACK ? new Margin(FORMATTED, ANY, ENVELOPE) : null),
                setups(framework, rival, others, Setups.nothing(framework)));
    }

    /** All threads together: a call may not be cheap by making others work. */
    private static Row inAll(Framework framework, Setup rival, String ratioTo, Setup... others) {
        return new LogRow(
                "P10",
                "handed over and written, all threads",
                name(framework),
                true,
                new Target(ANY, ANY, List.of(new Ratio(ratioTo, 1))),
                setups(framework, rival, others));
    }

    private static List<Setup> setups(Framework framework, Setup rival, Setup[] others, Setup... more) {
        List<Setup> setups = new ArrayList<>(List.of(Setups.tremor(framework), rival));
        setups.addAll(List.of(others));
        setups.addAll(List.of(more));
        return setups;
    }

    private static String name(Framework framework) {
        return switch (framework) {
            case LOGBACK -> "Logback";
            case LOG4J -> "Log4j";
            case JUL -> "JUL";
        };
    }
}
