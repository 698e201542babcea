package io.tremor.log4j;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an exception whose text a script has changed, for instance to mask what its message gives away: all there is
 * to see is the text that the script has left. An exception that was not touched stays what it is.
 */
final class ShapedThrowable extends Throwable {
    private static final long serialVersionUID = 1L;

    private ShapedThrowable(String text) {
        super(text, null, false, false);
    }

    /** Returns what becomes of {@code original} when {@code shaped} is what the script has left of it. */
    static @Nullable Throwable of(@Nullable Throwable original, @Nullable Value shaped) {
        if (original == null || shaped == null) {
            return null;
        }
        if (!(shaped instanceof RecordValue record)) {
            return new ShapedThrowable(PlainText.of(shaped));
        }
        String trace = text(record.get("stack_trace"));
        if (!trace.equals(traceOf(original))) {
            return new ShapedThrowable(trace.isEmpty() ? headline(record) : trace);
        }
        return saysTheSame(original, record) ? original : new ShapedThrowable(headline(record));
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString") // The text that the script left is all there is, without our class.
    public String toString() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    private static String headline(RecordValue record) {
        String message = text(record.get("message"));
        return text(record.get("class")) + (message.isEmpty() ? "" : ": " + message);
    }

    private static boolean saysTheSame(Throwable original, RecordValue record) {
        Throwable link = original;
        RecordValue described = record;
        while (link != null) {
            boolean isSame = text(described.get("class")).equals(link.getClass().getName())
                    && text(described.get("message")).equals(Objects.requireNonNullElse(link.getMessage(), ""));
            if (!isSame) {
                return false;
            }
            link = link.getCause();
            if (!(described.get("cause") instanceof RecordValue cause)) {
                return link == null;
            }
            described = cause;
        }
        return true;
    }

    /** Returns the text as Java prints it, or none where the exception fails over it. */
    private static String traceOf(Throwable original) {
        try {
            StringWriter text = new StringWriter();
            original.printStackTrace(new PrintWriter(text));
            return text.toString().replace(System.lineSeparator(), "\n");
        } catch (Throwable e) {
            return "";
        }
    }

    private static String text(@Nullable Value value) {
        return value instanceof StringValue string ? string.text() : "";
    }
}
