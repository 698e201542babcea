package io.tremor.engine.lang.analysis;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.Severity;
import io.tremor.api.script.WarningClass;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Warnings about one text, each of them once, by class, then by the lines they show, then by place and text. The
 * first thousand count: a warning costs time with the length of its lines.
 */
final class Warnings {
    private static final int MOST = 1000;

    private final TreeSet<Warning> found = new TreeSet<>();

    void add(ErrorCode code, Place place, String text) {
        found.add(new Warning(code, place, text));
    }

    List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>();
        for (Warning warning : found) {
            if (sorted.size() == MOST) {
                break;
            }
            sorted.add(warning.place.diagnostic(warning.code, Severity.WARNING, warning.text, List.of()));
        }
        return sorted;
    }

    private record Warning(ErrorCode code, Place place, String text) implements Comparable<Warning> {
        @Override
        public int compareTo(Warning other) {
            int order = warningClass().compareTo(other.warningClass());
            order = order != 0 ? order : compare(shownFrom(), other.shownFrom());
            order = order != 0 ? order : compare(shownTo(), other.shownTo());
            order = order != 0
                    ? order
                    : compare(place.span().start(), other.place.span().start());
            order = order != 0
                    ? order
                    : compare(place.span().end(), other.place.span().end());
            return order != 0 ? order : text.compareTo(other.text);
        }

        private static int compare(Location left, Location right) {
            int order = Integer.compare(left.line(), right.line());
            return order != 0 ? order : Integer.compare(left.column(), right.column());
        }

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
