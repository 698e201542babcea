package io.tremor.engine.lang.function;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;

/**
 * {@code string::format}: a text with holes, filled with arguments.
 *
 * <pre>
 * format := { "{}" | "{{" | "}}" | "\" character | character }
 * </pre>
 *
 * <p>Each pair of braces stands for the next argument; a doubled brace, or one behind a backslash, stands for a brace;
 * a backslash before any other
 * character stands for itself.
 */
final class StringFormat {
    private final String format;
    private final Value[] arguments;
    private final Run run;
    private final StringBuilder out = new StringBuilder();
    private int at;
    /** How many characters stand before {@link #at}. */
    private int place;

    private int filled;

    private StringFormat(String format, Value[] arguments, Run run) {
        this.format = format;
        this.arguments = arguments;
        this.run = run;
    }

    /** Returns the format, which is the first of the arguments, filled with the others. */
    static Value format(Value[] arguments, Run run) {
        if (!(arguments[0] instanceof StringValue string)) {
            throw FunctionFailure.because(
                    "expected 1st parameter to format to be a format specifier e.g. to print a number"
                            + " use `string::format(\"{}\", 1)`");
        }
        String format = string.text();
        Cost.string(format.length(), run);
        return Value.of(new StringFormat(format, arguments, run).fill());
    }

    private String fill() {
        while (at < format.length()) {
            int start = place;
            int c = next();
            switch (c) {
                case '\\' -> escape(start);
                case '{' -> open(start);
                case '}' -> close(start);
                default -> out.appendCodePoint(c);
            }
        }
        if (filled < arguments.length - 1) {
            throw FunctionFailure.because(
                    "too many parameters passed. Ensure that you have the same number of {} in your format string");
        }
        return out.toString();
    }

    /** Returns the next character, or -1 at the end. */
    private int next() {
        if (at == format.length()) {
            return -1;
        }
        int c = format.codePointAt(at);
        at += Character.charCount(c);
        place++;
        return c;
    }

    private void escape(int start) {
        int c = next();
        if (c < 0) {
            throw FunctionFailure.because("bad escape sequence at " + start);
        }
        if (c != '{' && c != '}') {
            out.append('\\');
        }
        out.appendCodePoint(c);
    }

    private void open(int start) {
        int c = next();
        if (c == '{') {
            out.append('{');
        } else if (c == '}') {
            argument(start);
        } else {
            throw FunctionFailure.because(
                    "the format specifier at " + start + " is invalid. If you want to use `{` as a"
                            + " literal in the string, you need to escape it with `{{`");
        }
    }

    private void argument(int start) {
        if (filled == arguments.length - 1) {
            throw FunctionFailure.because(
                    "the arguments passed to the format function are less than the `{}` specifiers in"
                            + " the format string. The placeholder at " + start + " can not be filled");
        }
        Value argument = arguments[++filled];
        String text = argument instanceof StringValue string
                ? string.text()
                : JsonForm.of(argument, JsonForm.Style.COMPACT, run);
        Cost.string(text.length(), run);
        out.append(text);
    }

    private void close(int start) {
        if (next() != '}') {
            throw FunctionFailure.because("the format specifier at " + start
                    + " is invalid. You have to terminate `}` with" + " another `}` to escape it");
        }
        out.append('}');
    }
}
