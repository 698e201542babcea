package io.tremor.engine.appender;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a stack trace, laid out as {@link Throwable#printStackTrace()} does, but bounded, without recursion, and
 * proof against exceptions that throw when they are asked something.
 */
final class StackTraceText {
    /** As many exceptions as one text shows. */
    static final int EXCEPTIONS = 32;

    private static final StackTraceElement[] NO_FRAMES = {};

    private final StringBuilder text = new StringBuilder(1024);
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Item> open = new ArrayDeque<>();
    private final PartCapture capture;
    private final int limit;

    private StackTraceText(PartCapture capture) {
        this.capture = capture;
        limit = capture.room() / 2;
    }

    /** Prints {@code exception} into half of the room that is left. */
    static String of(Throwable exception, PartCapture capture) {
        return new StackTraceText(capture).print(exception);
    }

    private String print(Throwable exception) {
        open.push(new Item(exception, "", "", NO_FRAMES));
        while (!open.isEmpty() && text.length() <= limit) {
            Item item = open.pop();
            if (seen.contains(item.exception)) {
                line(item, "[CIRCULAR REFERENCE: " + item.exception.getClass().getName() + "]");
            } else if (seen.size() == EXCEPTIONS) {
                capture.cut();
                text.append("... more exceptions\n");
                open.clear();
            } else {
                seen.add(item.exception);
                describe(item);
            }
        }
        if (text.length() > limit) {
            capture.cut();
            return capture.fit(PartCapture.head(text.toString(), limit));
        }
        return capture.fit(text.toString());
    }

    private void describe(Item item) {
        String message = capture.attempt("getMessage()", item.exception::getMessage);
        String name = item.exception.getClass().getName();
        line(item, message == null ? name : name + ": " + PartCapture.head(message, Math.min(message.length(), limit)));
        StackTraceElement[] frames = framesOf(item.exception);
        int common = commonFrames(frames, item.enclosing);
        for (int i = 0; i < frames.length - common && text.length() <= limit; i++) {
            text.append(item.indent).append("\tat ").append(frames[i]).append('\n');
        }
        if (common > 0) {
            text.append(item.indent).append("\t... ").append(common).append(" more\n");
        }
        Throwable cause = ExceptionCapture.causeOf(item.exception, capture);
        if (cause != null) {
            open.push(new Item(cause, "Caused by: ", item.indent, frames));
        }
        Throwable[] suppressed = item.exception.getSuppressed();
        for (int i = Math.min(suppressed.length, EXCEPTIONS) - 1; i >= 0; i--) {
            open.push(new Item(suppressed[i], "Suppressed: ", item.indent + '\t', frames));
        }
    }

    private void line(Item item, String content) {
        text.append(item.indent).append(item.caption).append(content).append('\n');
    }

    private StackTraceElement[] framesOf(Throwable exception) {
        try {
            StackTraceElement[] frames = exception.getStackTrace();
            return frames == null ? NO_FRAMES : frames;
        } catch (Throwable e) {
            capture.failed(e);
            return NO_FRAMES;
        }
    }

    /** Returns how many of the last frames are the same. */
    private static int commonFrames(@Nullable StackTraceElement[] frames, @Nullable StackTraceElement[] enclosing) {
        int common = 0;
        int most = Math.min(frames.length, enclosing.length);
        while (common < most) {
            StackTraceElement frame = frames[frames.length - 1 - common];
            if (frame == null || !frame.equals(enclosing[enclosing.length - 1 - common])) {
                break;
            }
            common++;
        }
        return common;
    }

    /** An exception that is yet to be printed, inside another one with the frames {@code enclosing}. */
    private record Item(Throwable exception, String caption, String indent, StackTraceElement[] enclosing) {}
}
