package io.tremor.engine.lang.conformance;

import io.tremor.api.Json;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.conformance.Behaviour.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where what a program does is not what it should do, by how much that matters.
 *
 * @param outcome refusals, values, ports, metadata
 * @param texts places and messages of errors
 * @param warnings warnings
 * @param hints notes and the number of carets, which may be better than the original's
 */
record Differences(List<String> outcome, List<String> texts, List<String> warnings, List<String> hints) {
    private static final String EXPECTED = " but expected ";
    private static final String TILDE = "Invalid tilde predicate pattern: ";

    Differences {
        outcome = List.copyOf(outcome);
        texts = List.copyOf(texts);
        warnings = List.copyOf(warnings);
        hints = List.copyOf(hints);
    }

    /** Returns where {@code actual} is not {@code expected}. */
    static Differences between(Behaviour expected, Behaviour actual) {
        return new Comparison().compare(expected, actual);
    }

    /** Returns whether there is nothing but hints. */
    boolean isEmpty() {
        return outcome.isEmpty() && texts.isEmpty() && warnings.isEmpty();
    }

    /** Returns all but the hints, one a line. */
    String describe() {
        List<String> lines = new ArrayList<>();
        outcome.forEach(line -> lines.add("outcome: " + line));
        texts.forEach(line -> lines.add("text: " + line));
        warnings.forEach(line -> lines.add("warning: " + line));
        return String.join("\n", lines);
    }

    /** Collects the differences of one program. */
    private static final class Comparison {
        private final List<String> outcome = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private final List<String> hints = new ArrayList<>();

        Differences compare(Behaviour expected, Behaviour actual) {
            Report refusal = expected.refusal();
            if (refusal != null || actual.refusal() != null) {
                compareRefusals(refusal, actual);
            } else {
                compareWarnings(expected.warnings(), actual.warnings());
                compareResults(expected.results(), actual.results());
            }
            return new Differences(outcome, texts, warnings, hints);
        }

        private void compareRefusals(@Nullable Report expected, Behaviour actual) {
            Report refusal = actual.refusal();
            if (expected == null) {
                outcome.add("compiles with the original, refused here: " + refusal);
            } else if (refusal == null) {
                String instead = actual.results().isEmpty()
                        ? "compiles"
                        : describe(actual.results().get(0));
                outcome.add("should be refused: " + expected + ", but: " + instead);
            } else {
                compareReports("compile error", expected, refusal);
            }
        }

        private void compareResults(List<Result> expected, List<Result> actual) {
            if (expected.size() != actual.size()) {
                outcome.add("expected " + expected.size() + " results, got " + actual.size() + ": "
                        + actual.stream().map(Comparison::describe).toList());
                return;
            }
            for (int i = 0; i < expected.size(); i++) {
                compareResults("event " + i, expected.get(i), actual.get(i));
            }
        }

        private void compareResults(String what, Result expected, Result actual) {
            if (expected instanceof Result.Emitted e && actual instanceof Result.Emitted a) {
                compareValues(what, e.value(), a.value());
                compareValues(what + " metadata", e.metadata(), a.metadata());
                if (!e.port().equals(a.port())) {
                    outcome.add(what + ": expected port " + e.port() + ", got " + a.port());
                }
            } else if (expected instanceof Result.Failed e && actual instanceof Result.Failed a) {
                compareValues(what + " left by the failed script", e.event(), a.event());
                compareValues(what + " metadata", e.metadata(), a.metadata());
                compareReports(what, e.error(), a.error());
            } else if (!(expected instanceof Result.Dropped && actual instanceof Result.Dropped)) {
                outcome.add(what + ": expected " + describe(expected) + ", got " + describe(actual));
            }
        }

        private void compareValues(String what, Value expected, Value actual) {
            // As it is written: not a number is null there, and binary is text.
            Value written = Json.parse(Json.toBytes(actual));
            if (!expected.equals(written)) {
                outcome.add(what + ":\n    expected " + Json.toString(expected) + "\n    got      "
                        + Json.toString(written));
            }
        }

        private void compareWarnings(List<Report> expected, List<Report> actual) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                if (i >= actual.size()) {
                    warnings.add("missing: " + expected.get(i));
                } else if (i >= expected.size()) {
                    warnings.add("superfluous: " + actual.get(i));
                } else if (!isSame(expected.get(i), actual.get(i))) {
                    warnings.add("\n    expected " + expected.get(i) + "\n    got      " + actual.get(i));
                }
            }
        }

        private void compareReports(String what, Report expected, Report actual) {
            if (!isSame(expected, actual)) {
                texts.add(what + ":\n    expected " + expected + "\n    got      " + actual);
            } else if (!expected.notes().equals(actual.notes())
                    && !expected.message().equals(Report.UNEXPECTED_END)) {
                hints.add(
                        what + ":\n    expected notes " + expected.notes() + "\n    got            " + actual.notes());
            } else if (expected.carets() != actual.carets()) {
                hints.add(what + ": expected " + expected.carets() + " carets, got " + actual.carets());
            }
        }

        private static boolean isSame(Report expected, Report actual) {
            return expected.heading().equals(actual.heading())
                    && expected.line() == actual.line()
                    && expected.column() == actual.column()
                    && (expected.message().equals(Report.UNEXPECTED_END)
                            || comparable(expected.message()).equals(comparable(actual.message())));
        }

        /** Returns the part of a message that has to agree. */
        private static String comparable(String message) {
            if (message.startsWith(TILDE)) {
                return TILDE;
            }
            int list = message.startsWith("Found the token") ? message.indexOf(EXPECTED) : -1;
            return (list < 0 ? message : message.substring(0, list)).strip();
        }

        private static String describe(Result result) {
            if (result instanceof Result.Emitted e) {
                return "=> " + e.port() + " " + Json.toString(e.value());
            }
            return result.toString();
        }
    }
}
