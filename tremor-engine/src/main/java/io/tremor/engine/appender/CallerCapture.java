package io.tremor.engine.appender;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;

/** Turns the line of code that logged into {@code {class, method, file, line}}. */
final class CallerCapture {
    private static final Key CLASS = Key.of("class");
    private static final Key METHOD = Key.of("method");
    private static final Key FILE = Key.of("file");
    private static final Key LINE = Key.of("line");

    private CallerCapture() {}

    static Value of(StackTraceElement caller, PartCapture capture) {
        RecordBuilder record = RecordValue.builder();
        record.put(CLASS, Value.of(capture.fit(caller.getClassName())));
        record.put(METHOD, Value.of(capture.fit(caller.getMethodName())));
        String file = caller.getFileName();
        if (file != null) {
            record.put(FILE, Value.of(capture.fit(file)));
        }
        if (caller.getLineNumber() >= 0) {
            record.put(LINE, Value.of(caller.getLineNumber()));
        }
        return record.build();
    }
}
