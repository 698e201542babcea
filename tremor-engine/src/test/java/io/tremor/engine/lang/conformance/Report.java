package io.tremor.engine.lang.conformance;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Severity;
import io.tremor.api.script.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rendered diagnostic says, without its excerpt.
 *
 * @param heading {@code Error}, or {@code Warning(behaviour)} and so on
 * @param line the line above the carets, 0 where there is no place
 * @param column the column of the first caret, 0 where there is no place
 * @param carets how many carets there are
 * @param message the first line of the message
 * @param notes the first line of each hint
 */
record Report(String heading, int line, int column, int carets, String message, List<String> notes) {
    private static final Pattern HEADING = Pattern.compile("(Error|Warning\\(\\w+\\)):(?: (.*))?");
    private static final Pattern NUMBERED = Pattern.compile(" *(\\d+) \\|(?: .*)?");
    private static final Pattern MARKER = Pattern.compile("      \\| ( *)(\\^*) ?(.*)");
    private static final String NOTE = "NOTE: ";
    private static final Pattern END_OF_FILE =
            Pattern.compile("Parser user error: UnrecognizedEof \\{ location: (\\d+):(\\d+) .*");

    /** What stands for the message about an unexpected end of the file, which says where but is nothing to copy. */
    static final String UNEXPECTED_END = "(unexpected end of file)";

    Report {
        notes = List.copyOf(notes);
    }

    /** Returns what {@code diagnostic} says once it is rendered. */
    static Report of(Diagnostic diagnostic) {
        String heading = diagnostic.severity() == Severity.ERROR
                ? "Error"
                : "Warning(" + diagnostic.code().warningClass() + ")";
        String message = firstLine(diagnostic.message());
        List<String> notes = diagnostic.notes().stream().map(Report::firstLine).toList();
        SourceSpan span = diagnostic.span();
        if (span == null) {
            return new Report(heading, 0, 0, 0, message, notes);
        }
        boolean oneLine = span.start().line() == span.end().line();
        int column = oneLine ? span.start().column() : 1;
        int wide = span.end().column() - column;
        return new Report(heading, span.end().line(), column, oneLine ? Math.max(1, wide) : wide, message, notes);
    }

    /** Reads rendered diagnostics, one behind the other. */
    static List<Report> parse(String rendered) {
        List<Report> reports = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : rendered.lines().toList()) {
            if (HEADING.matcher(line).matches() && !block.isEmpty()) {
                reports.add(parseOne(block));
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            reports.add(parseOne(block));
        }
        return reports;
    }

    private static Report parseOne(List<String> lines) {
        Matcher heading = HEADING.matcher(lines.get(0));
        if (!heading.matches()) {
            return new Report("Error", 0, 0, 0, lines.get(0), List.of());
        }
        String kind = heading.group(1);
        String text = heading.group(2) == null ? "" : heading.group(2);
        Matcher end = END_OF_FILE.matcher(text);
        if (end.matches()) {
            return new Report(
                    kind, Integer.parseInt(end.group(1)), Integer.parseInt(end.group(2)), 1, UNEXPECTED_END, List.of());
        }
        if (!text.isEmpty()) {
            return new Report(kind, 0, 0, 0, text, List.of());
        }
        return parseExcerpt(kind, lines);
    }

    private static Report parseExcerpt(String kind, List<String> lines) {
        int number = 0;
        for (int i = 1; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            if (marker.matches()) {
                int column = marker.group(1).length() + 1;
                int carets = marker.group(2).length();
                return new Report(kind, number, column, carets, marker.group(3), notes(lines, i + 1));
            }
            Matcher numbered = NUMBERED.matcher(lines.get(i));
            // The first line of a heredoc has no number, but is one.
            number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : number + 1;
        }
        return new Report(kind, 0, 0, 0, "(no marker)", List.of());
    }

    private static List<String> notes(List<String> lines, int from) {
        List<String> notes = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            if (marker.matches() && marker.group(3).startsWith(NOTE)) {
                notes.add(marker.group(3).substring(NOTE.length()));
            }
        }
        return notes;
    }

    private static String firstLine(String text) {
        int newline = text.indexOf('\n');
        return newline < 0 ? text : text.substring(0, newline);
    }

    /** Returns {@code line:column} and the message. */
    @Override
    public String toString() {
        return heading + " " + line + ":" + column + " " + message;
    }
}
