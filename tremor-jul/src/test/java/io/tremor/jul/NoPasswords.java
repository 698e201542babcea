package io.tremor.jul;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** A filter as an application has one: what begins with {@code password} is not logged. */
public final class NoPasswords implements Filter {
    @Override
    public boolean isLoggable(LogRecord record) {
        return !String.valueOf(record.getMessage()).startsWith("password");
    }
}
