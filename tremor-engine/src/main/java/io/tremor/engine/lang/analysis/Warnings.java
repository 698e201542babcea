package io.tremor.engine.lang.analysis;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.Severity;
import io.tremor.api.script.WarningClass;
import io.tremor.engine.lang.runtime.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Warnings about one text, each of them once, by class, then by the lines they show, then by place and text. The
 * first thousand count: a warning costs time with the length of its lines.
 */
final class Warnings {
    private static final int MOST = 1000;

    private static final Comparator<Location> BY_PLACE =
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

    private static final Comparator<Warning> ORDER = Comparator.comparing(Warning::warningClass)
            .thenComparing(Warning::shownFrom, BY_PLACE)
            .thenComparing(Warning::shownTo, BY_PLACE)
            .thenComparing(warning -> warning.place.span().start(), BY_PLACE)
            .thenComparing(warning -> warning.place.span().end(), BY_PLACE)
            .thenComparing(Warning::text);

    private final TreeSet<Warning> found = new TreeSet<>(ORDER);

    void add(ErrorCode code, Place place, String text) {
        found.add(new Warning(code, place, text));
    }

    List<Diagnostic> sorted() {
        return found.stream()
                .limit(MOST)
                .map(warning -> warning.place.diagnostic(warning.code, Severity.WARNING, warning.text, List.of()))
                .toList();
    }

    private record Warning(ErrorCode code, Place place, String text) {
        WarningClass warningClass() {
            return Objects.requireNonNull(code.warningClass());
        }

        Location shownFrom() {
            Location start = place.outer().start();
            return new Location(start.offset(), Math.max(1, start.line() - place.margin()), start.column());
        }

        Location shownTo() {
            Location end = place.outer().end();
            return new Location(end.offset(), end.line() + place.margin(), end.column());
        }
    }
}
