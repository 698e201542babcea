package io.tremor.engine.codec.syslog;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.logevent.Severity;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a reader has found in a message so far; an absent part has no field. */
final class ParsedMessage {
    private static final int NO_VERSION = -1;

    /** Facility times eight plus severity, or -1. */
    int priority = -1;

    long version = NO_VERSION;

    @Nullable
    String host;

    @Nullable
    String app;

    @Nullable
    String process;

    @Nullable
    String id;

    OptionalLong time = OptionalLong.empty();

    @Nullable
    RecordValue structuredData;

    String text = "";

    /** Returns the record. */
    RecordValue toRecord() {
        RecordBuilder record = RecordValue.builder();
        put(record, SyslogKeys.HOSTNAME, host);
        if (priority >= 0) {
            put(record, SyslogKeys.SEVERITY, Severity.word(priority & 7));
            int facility = priority >> 3;
            put(record, SyslogKeys.FACILITY, Facility.isKnown(facility) ? Facility.word(facility) : null);
        }
        if (time.isPresent()) {
            record.put(SyslogKeys.TIMESTAMP, Value.of(time.getAsLong()));
        }
        put(record, SyslogKeys.PROTOCOL, version == NO_VERSION ? SyslogKeys.RFC3164 : SyslogKeys.RFC5424);
        if (version != NO_VERSION) {
            record.put(SyslogKeys.PROTOCOL_VERSION, Value.of(version));
        }
        put(record, SyslogKeys.APPNAME, app);
        put(record, SyslogKeys.MSGID, id);
        if (structuredData != null && structuredData.size() > 0) {
            record.put(SyslogKeys.STRUCTURED_DATA, structuredData);
        }
        put(record, SyslogKeys.PROCID, process == null ? null : canonical(process));
        put(record, SyslogKeys.MSG, text.isEmpty() ? null : text);
        return record.build();
    }

    private static void put(RecordBuilder record, Key key, @Nullable String text) {
        if (text != null) {
            record.put(key, Value.of(text));
        }
    }

    /** Returns a process number without zeros and plus sign in front; anything else as it is. */
    private static String canonical(String process) {
        int digits = process.startsWith("+") || process.startsWith("-") ? 1 : 0;
        if (process.length() == digits || process.length() > 64) {
            return process;
        }
        for (int i = digits; i < process.length(); i++) {
            if (process.charAt(i) < '0' || process.charAt(i) > '9') {
                return process;
            }
        }
        try {
            return Integer.toString(Integer.parseInt(process));
        } catch (NumberFormatException e) {
            return process;
        }
    }
}
