package io.tremor.api.script;

/**
 * Diagnostics as text for people: the lines of the {@linkplain Diagnostic#context() context} (without one those of the
 * {@linkplain Diagnostic#span() span}), and below the last line of the span carets with the message and its notes.
 *
 * <pre>
 * Error:
 *     1 | # all of it
 *     2 | evnt
 *       | ^^^^ Found the token `evnt` but expected `event`
 *       |      NOTE: Did you mean to use `event`?
 * </pre>
 *
 * <p>A blank follows {@code Error:}, and an empty line the whole, unless it ends with a source line that no newline ends. A
 * diagnostic without a place is {@code Error:}, a blank and the message, without a newline. A span over several lines is
 * underlined on its last one, from the first column on.
 *
 * <p>Columns count code points. Lines show as written, with two exceptions for hostile ones: a control or bidirectional
 * character, which could forge text on a terminal, shows as one harmless character; and of a line longer than 500 code
 * points only the part around the carets shows.
 */
public final class DiagnosticRenderer {
    private final String text;
    private final Diagnostic diagnostic;
    private final Palette palette;
    private final StringBuilder out = new StringBuilder();

    private DiagnosticRenderer(Source source, Diagnostic diagnostic, Palette palette) {
        Source own = diagnostic.source();
        this.text = (own == null ? source : own).text();
        this.diagnostic = diagnostic;
        this.palette = palette;
    }

    /** Returns {@code diagnostic} as plain text; {@code source} is the script, for a diagnostic that names no source. */
    public static String plain(Source source, Diagnostic diagnostic) {
        return new DiagnosticRenderer(source, diagnostic, Palette.PLAIN).render();
    }

    /** Returns what {@link #plain} does, with the escape sequences that colour it on a terminal. */
    public static String coloured(Source source, Diagnostic diagnostic) {
        return new DiagnosticRenderer(source, diagnostic, Palette.of(diagnostic.severity())).render();
    }

    private String render() {
        out.append(palette.severity).append(heading()).append(palette.reset).append(' ');
        SourceSpan span = diagnostic.span();
        if (span == null) {
            out.append(diagnostic.message());
            diagnostic.notes().forEach(note -> note(out.append('\n'), note));
        } else {
            SourceSpan context = diagnostic.context();
            excerpt(span, context == null ? span : context);
        }
        return out.toString();
    }

    private String heading() {
        if (diagnostic.severity() == Severity.ERROR) {
            return "Error:";
        }
        WarningClass about = diagnostic.code().warningClass();
        return "Warning(" + (about == null ? WarningClass.GENERAL : about) + "):";
    }

    private void excerpt(SourceSpan span, SourceSpan context) {
        out.append('\n');
        int marked = span.end().line();
        int last = Math.max(context.end().line(), marked);
        int number = Math.min(context.start().line(), span.start().line());
        int start = startOf(number);
        boolean closed = true;
        // The empty line behind the last newline only shows where the span lies on it.
        while (number <= last && (start < text.length() || number <= marked)) {
            int newline = start > text.length() ? -1 : text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Line line = new Line(text, Math.min(start, end), end, number == marked ? caretColumn(span) : 1);
            gutter(Integer.toString(number)).append(line.shown).append('\n');
            if (number == marked) {
                marker(span, line);
            }
            closed = newline >= 0 || number == marked;
            start = end + 1;
            number++;
        }
        if (closed) {
            out.append('\n');
        }
    }

    /** Returns the offset at which a line starts, or one behind the text where there is no such line. */
    private int startOf(int number) {
        int start = 0;
        for (int line = 1; line < number && start <= text.length(); line++) {
            int newline = text.indexOf('\n', start);
            start = (newline < 0 ? text.length() : newline) + 1;
        }
        return start;
    }

    private StringBuilder gutter(String number) {
        out.append(palette.gutter).append(" ".repeat(Math.max(0, 5 - number.length())));
        return out.append(number).append(" |").append(palette.reset).append(' ');
    }

    private void marker(SourceSpan span, Line line) {
        int column = caretColumn(span);
        int wanted = span.end().column() - column;
        int indent = line.indent(column);
        int carets = Math.min(isOnOneLine(span) ? Math.max(1, wanted) : wanted, Math.max(1, line.length - indent));
        gutter("").append(" ".repeat(indent)).append(palette.severity).append("^".repeat(carets));
        out.append(' ').append(diagnostic.message()).append(palette.reset).append('\n');
        for (String note : diagnostic.notes()) {
            note(gutter("").append(" ".repeat(indent + carets + 1)), note);
            out.append('\n');
        }
    }

    private void note(StringBuilder out, String note) {
        out.append(palette.note)
                .append("NOTE:")
                .append(palette.reset)
                .append(' ')
                .append(note);
    }

    private static int caretColumn(SourceSpan span) {
        return isOnOneLine(span) ? span.start().column() : 1;
    }

    private static boolean isOnOneLine(SourceSpan span) {
        return span.start().line() == span.end().line();
    }

    /** The escape sequences in front of each part, and the one behind it. */
    private record Palette(String severity, String gutter, String note, String reset) {
        static final Palette PLAIN = new Palette("", "", "", "");
        static final Palette ERROR = new Palette("\033[1;31m", "\033[34m", "\033[36m", "\033[0m");
        static final Palette WARNING = new Palette("\033[1;33m", "\033[34m", "\033[36m", "\033[0m");

        static Palette of(Severity severity) {
            return severity == Severity.ERROR ? ERROR : WARNING;
        }
    }

    /** One line of the text, or the part of it that shows. */
    private static final class Line {
        private static final int LONGEST = 500;
        private static final int BEFORE_CARETS = 100;

        final String shown;
        final int length;
        private final int skipped;

        Line(String text, int start, int newline, int caretColumn) {
            int end = newline > start && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
            int all = text.codePointCount(start, end);
            length = Math.min(all, LONGEST);
            skipped = Math.max(0, Math.min(caretColumn - 1 - BEFORE_CARETS, all - LONGEST));
            StringBuilder line = new StringBuilder(length);
            int offset = text.offsetByCodePoints(start, skipped);
            for (int i = 0; i < length; i++) {
                int c = text.codePointAt(offset);
                boolean cut = i == 0 && skipped > 0 || i == length - 1 && skipped + length < all;
                line.appendCodePoint(cut ? '…' : harmless(c));
                offset += Character.charCount(c);
            }
            shown = line.toString();
        }

        int indent(int column) {
            return Math.max(0, Math.min(column - 1 - skipped, length));
        }

        private static int harmless(int c) {
            if (c == '\t') {
                return c;
            }
            if (c < ' ') {
                return '\u2400' + c;
            }
            return switch (Character.getType(c)) {
                case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    '\uFFFD';
                case Character.FORMAT -> isBidirectional(c) ? '\uFFFD' : c;
                default -> c;
            };
        }

        private static boolean isBidirectional(int c) {
            return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        }
    }
}
