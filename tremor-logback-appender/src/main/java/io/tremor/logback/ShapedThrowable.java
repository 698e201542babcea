package io.tremor.logback;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a script has left of an exception. Names and messages are those of its record; of what the record holds as text only,
 * the lines of the stack trace and the suppressed exceptions, that is shown which is still to be found in the text.
 */
final class ShapedThrowable implements IThrowableProxy {
    private static final StackTraceElementProxy[] NO_FRAMES = {};
    private static final IThrowableProxy[] NONE = {};

    private final String className;
    private final @Nullable String message;
    private final StackTraceElementProxy[] frames;
    private final int commonFrames;
    private final IThrowableProxy[] suppressed;
    private final @Nullable IThrowableProxy cause;

    private ShapedThrowable(
            String className,
            @Nullable String message,
            @Nullable IThrowableProxy original,
            String trace,
            @Nullable IThrowableProxy cause) {
        this.className = className;
        this.message = message;
        this.cause = cause;
        frames = original == null ? NO_FRAMES : framesWithin(trace, original);
        commonFrames = original != null && frames == original.getStackTraceElementProxyArray()
                ? original.getCommonFrames()
                : 0;
        suppressed = original == null ? NONE : suppressedWithin(trace, original);
    }

    /** Returns what is left of {@code original}, which is {@code shaped} now: itself where nothing has changed. */
    static @Nullable IThrowableProxy of(@Nullable IThrowableProxy original, @Nullable Value shaped) {
        if (shaped == null) {
            return null;
        }
        if (!(shaped instanceof RecordValue record)) {
            return new ShapedThrowable(Throwable.class.getName(), JavaValue.text(shaped), null, "", null);
        }
        return of(original, record, Objects.requireNonNullElse(text(record, "stack_trace"), ""));
    }

    private static IThrowableProxy of(@Nullable IThrowableProxy original, RecordValue record, String trace) {
        IThrowableProxy formerCause = original == null ? null : original.getCause();
        IThrowableProxy cause =
                record.get("cause") instanceof RecordValue shaped ? of(formerCause, shaped, trace) : null;
        String name = Objects.requireNonNullElse(text(record, "class"), "");
        ShapedThrowable throwable = new ShapedThrowable(name, text(record, "message"), original, trace, cause);
        return original != null && throwable.isLike(original) ? original : throwable;
    }

    private boolean isLike(IThrowableProxy original) {
        return className.equals(original.getClassName())
                && Objects.equals(message, original.getMessage())
                && frames == original.getStackTraceElementProxyArray()
                && suppressed == original.getSuppressed()
                && cause == original.getCause();
    }

    /** Returns the frames of {@code original} that stand in {@code trace}: its own array where all do. */
    private static StackTraceElementProxy[] framesWithin(String trace, IThrowableProxy original) {
        StackTraceElementProxy[] all = original.getStackTraceElementProxyArray();
        if (all == null) {
            return NO_FRAMES;
        }
        int own = all.length - original.getCommonFrames();
        List<StackTraceElementProxy> left = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < own; i++) {
            String line = all[i].getSTEAsString();
            int at = trace.indexOf(line, from);
            if (at >= 0) {
                left.add(all[i]);
                from = at + line.length();
            }
        }
        return left.size() == own ? all : left.toArray(NO_FRAMES);
    }

    /** Returns the suppressed exceptions of {@code original} that {@code trace} tells of: its own array where it does of all. */
    private static IThrowableProxy[] suppressedWithin(String trace, IThrowableProxy original) {
        IThrowableProxy[] all = original.getSuppressed();
        if (all == null) {
            return NONE;
        }
        List<IThrowableProxy> left = new ArrayList<>();
        for (IThrowableProxy one : all) {
            if (isToldIn(trace, one)) {
                left.add(one);
            }
        }
        return left.size() == all.length ? all : left.toArray(NONE);
    }

    private static boolean isToldIn(String trace, IThrowableProxy throwable) {
        for (IThrowableProxy link = throwable; link != null; link = link.getCause()) {
            String message = link.getMessage();
            if (!trace.contains(link.getClassName() + (message == null ? "" : ": " + message))) {
                return false;
            }
            IThrowableProxy[] below = link.getSuppressed();
            if (below != null && suppressedWithin(trace, link) != below) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String text(RecordValue record, String field) {
        return record.get(field) instanceof StringValue string ? string.text() : null;
    }

    @Override
    public @Nullable String getMessage() {
        return message;
    }

    @Override
    public String getClassName() {
        return className;
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return frames;
    }

    @Override
    public int getCommonFrames() {
        return commonFrames;
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return cause;
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return suppressed;
    }

    @Override
    public boolean isCyclic() {
        return false;
    }
}
