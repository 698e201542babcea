package io.tremor.engine.appender;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns an exception into {@code {class, message, stack_trace, cause}}. The stack trace is one text, as Java prints it,
 * with all causes and suppressed exceptions in it; a cause, which may have a cause again, has no stack trace of its
 * own. At most {@value StackTraceText#EXCEPTIONS} exceptions are shown, each once, so that circles come to an end.
 */
final class ExceptionCapture {
    private static final Key CLASS = Key.of("class");
    private static final Key MESSAGE = Key.of("message");
    private static final Key STACK_TRACE = Key.of("stack_trace");
    private static final Key CAUSE = Key.of("cause");

    private ExceptionCapture() {}

    static Value of(Throwable exception, PartCapture capture) {
        String stackTrace = StackTraceText.of(exception, capture);
        List<RecordBuilder> chain = new ArrayList<>();
        for (Throwable link : chain(exception, capture)) {
            chain.add(describe(link, capture));
        }
        chain.get(0).put(STACK_TRACE, Value.of(stackTrace));
        RecordValue record = chain.get(chain.size() - 1).build();
        for (int i = chain.size() - 2; i >= 0; i--) {
            record = chain.get(i).put(CAUSE, record).build();
        }
        return record;
    }

    /** Returns the exception, its cause, and so on, until there is none, or one that has been there, or enough. */
    private static List<Throwable> chain(Throwable exception, PartCapture capture) {
        List<Throwable> chain = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable next = exception;
        while (next != null && seen.add(next)) {
            if (chain.size() == StackTraceText.EXCEPTIONS) {
                capture.cut();
                break;
            }
            chain.add(next);
            next = causeOf(next, capture);
        }
        return chain;
    }

    static @Nullable Throwable causeOf(Throwable exception, PartCapture capture) {
        try {
            return exception.getCause();
        } catch (Throwable e) {
            capture.failed(e);
            return null;
        }
    }

    private static RecordBuilder describe(Throwable exception, PartCapture capture) {
        RecordBuilder record = RecordValue.builder();
        record.put(CLASS, Value.of(capture.fit(exception.getClass().getName())));
        Value message = capture.text(capture.attempt("getMessage()", exception::getMessage));
        return message == null ? record : record.put(MESSAGE, message);
    }
}
