package io.tremor.engine.codec.syslog;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.logevent.LogFields;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record that is to be sent, either as decoding gives it or a log event in any layout. A log event may have fields of the
 * first kind too, which then count more than what is found otherwise.
 */
final class SyslogRecord {
    private static final Key SERVICE_NAME = Key.of("service.name");
    private static final Key PROCESS_ID = Key.of("process.pid");

    /** Fields that have their place in a message; all others of a log event go into an element of their own. */
    private static final Set<Key> PLACED = Set.of(
            SyslogKeys.HOSTNAME,
            SyslogKeys.SEVERITY,
            SyslogKeys.FACILITY,
            SyslogKeys.PROTOCOL,
            SyslogKeys.PROTOCOL_VERSION,
            SyslogKeys.APPNAME,
            SyslogKeys.MSGID,
            SyslogKeys.STRUCTURED_DATA,
            SyslogKeys.PROCID,
            SERVICE_NAME,
            PROCESS_ID);

    private final RecordValue record;
    private final @Nullable LogFields event;

    SyslogRecord(RecordValue record) {
        this.record = record;
        boolean isComplete =
                text(SyslogKeys.FACILITY) != null && text(SyslogKeys.SEVERITY) != null && text(SyslogKeys.MSG) != null;
        LogFields fields = isComplete ? null : LogFields.of(record);
        event = fields != null && fields.isLogEvent() ? fields : null;
    }

    /** Returns what is known of a log event, or {@code null} if this is none. */
    @Nullable
    LogFields event() {
        return event;
    }

    /** Returns whether {@code field} of a log event has no place but among the others. */
    static boolean isOther(RecordValue.Field field) {
        return !PLACED.contains(field.key());
    }

    /** Returns the string in the field {@code key}. */
    @Nullable
    String text(Key key) {
        return record.get(key) instanceof StringValue string ? string.text() : null;
    }

    /** Returns the field {@code key}. */
    @Nullable
    Value value(Key key) {
        return record.get(key);
    }

    /** Returns the version of the protocol, a number of 32 bits, or -1. */
    long version() {
        boolean isNumber = record.get(SyslogKeys.PROTOCOL_VERSION) instanceof IntegerValue number
                && number.isLong()
                && number.bits() >>> 32 == 0;
        return isNumber && record.get(SyslogKeys.PROTOCOL_VERSION) instanceof IntegerValue number ? number.bits() : -1;
    }

    OptionalLong timeNanos() {
        if (event != null) {
            return event.timeNanos();
        }
        boolean isTime = record.get(SyslogKeys.TIMESTAMP) instanceof IntegerValue number && number.isLong();
        return isTime && record.get(SyslogKeys.TIMESTAMP) instanceof IntegerValue number
                ? OptionalLong.of(number.bits())
                : OptionalLong.empty();
    }

    /** Returns the host that the record names. */
    @Nullable
    String host() {
        String host = text(SyslogKeys.HOSTNAME);
        return host == null && event != null ? event.host() : host;
    }

    @Nullable
    String app() {
        String app = text(SyslogKeys.APPNAME);
        return app == null && event != null ? text(SERVICE_NAME) : app;
    }

    @Nullable
    String process() {
        String process = textOrNumber(SyslogKeys.PROCID);
        return process == null && event != null ? textOrNumber(PROCESS_ID) : process;
    }

    private @Nullable String textOrNumber(Key key) {
        Value value = record.get(key);
        return value instanceof IntegerValue ? value.toString() : text(key);
    }
}
