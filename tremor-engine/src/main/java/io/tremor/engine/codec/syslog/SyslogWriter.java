package io.tremor.engine.codec.syslog;

import io.tremor.api.Clock;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.logevent.FlatFields;
import io.tremor.engine.codec.logevent.IsoTime;
import io.tremor.engine.codec.logevent.LogFields;
import io.tremor.engine.codec.logevent.PlainText;
import io.tremor.engine.codec.logevent.Severity;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.LineText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as messages: a part of the header that holds what ends it is mended, structured data is escaped, and the
 * text stays on its line. Not thread-safe.
 */
final class SyslogWriter {
    /** The element with the fields of a log event; 32473 is the number that stands for nobody in particular. */
    private static final String EVENT = "event@32473";

    private static final int DEFAULT_PRIORITY = 13;
    /** As RFC 5424 has it. */
    private static final int MOST_DIGITS = 6;

    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Clock clock;
    private final Supplier<String> localHost;
    private final PlainText plainText = new PlainText();

    SyslogWriter(Clock clock, Supplier<String> localHost) {
        this.clock = clock;
        this.localHost = localHost;
    }

    /** Returns the error that a record cannot be sent. */
    static EvaluationException invalid(String reason) {
        return new EvaluationException(ErrorCode.MALFORMED_MESSAGE, "Invalid Syslog Protocol data: " + reason);
    }

    /** Returns {@code value} as a message; anything but a record is the text of one. */
    String message(Value value) {
        RecordValue fields = value instanceof RecordValue record
                ? record
                : RecordValue.builder().put("message", plainText.of(value)).build();
        SyslogRecord record = new SyslogRecord(fields);
        StringBuilder output = new StringBuilder(256);
        String protocol = record.text(SyslogKeys.PROTOCOL);
        long version = record.version();
        if (protocol == null) {
            if (version >= 0) {
                throw invalid("Missing protocol type");
            }
            rfc5424(record, 1, output);
        } else if (protocol.equals(SyslogKeys.RFC3164)) {
            rfc3164(record, output);
        } else if (!protocol.equals(SyslogKeys.RFC5424)) {
            throw invalid("Invalid protocol type");
        } else if (version < 0) {
            throw invalid("Missing protocol version");
        } else {
            rfc5424(record, version, output);
        }
        return output.toString();
    }

    private void rfc5424(SyslogRecord record, long version, StringBuilder output) {
        output.append('<').append(priority(record)).append('>').append(version);
        OptionalLong time = record.timeNanos();
        output.append(' ').append(time.isPresent() ? time(time.getAsLong()) : HeaderText.NIL);
        output.append(' ').append(HeaderText.of(host(record), HeaderText.LONGEST_HOST));
        output.append(' ').append(HeaderText.of(record.app(), HeaderText.LONGEST_APP));
        output.append(' ').append(HeaderText.of(record.process(), HeaderText.LONGEST_PROCESS));
        output.append(' ').append(HeaderText.of(record.text(SyslogKeys.MSGID), HeaderText.LONGEST_ID));
        output.append(' ');
        StructuredDataWriter data = new StructuredDataWriter(output);
        given(record, data);
        LogFields event = record.event();
        if (event != null) {
            others(event, data);
        }
        if (data.isEmpty()) {
            output.append(HeaderText.NIL);
        }
        text(record, output);
    }

    private void rfc3164(SyslogRecord record, StringBuilder output) {
        boolean isKnown = record.event() != null
                || record.text(SyslogKeys.FACILITY) != null && record.text(SyslogKeys.SEVERITY) != null;
        output.append('<').append(isKnown ? priority(record) : DEFAULT_PRIORITY).append('>');
        monthAndTime(record.timeNanos().orElseGet(clock::wallNanos), output);
        String host = HeaderText.of(host(record), HeaderText.LONGEST_HOST);
        // A colon at its end would start the text.
        output.append(' ')
                .append(host.endsWith(":") ? host.substring(0, host.length() - 1) + '_' : host)
                .append(' ');
        String app = record.app();
        if (app != null) {
            output.append(HeaderText.without(":[]", app, HeaderText.LONGEST_HOST));
            String process = record.process();
            if (process != null) {
                output.append('[');
                output.append(HeaderText.without(":[]", process, HeaderText.LONGEST_PROCESS))
                        .append(']');
            }
        }
        output.append(':');
        int start = output.length();
        output.append(' ');
        StructuredDataWriter data = new StructuredDataWriter(output);
        given(record, data);
        if (data.isEmpty()) {
            output.setLength(start);
        }
        text(record, output);
    }

    private static int priority(SyslogRecord record) {
        boolean isEvent = record.event() != null;
        String facility = record.text(SyslogKeys.FACILITY);
        if (facility == null && !isEvent) {
            throw invalid("facility missing");
        }
        String severity = record.text(SyslogKeys.SEVERITY);
        if (severity == null && !isEvent) {
            throw invalid("severity missing");
        }
        int kind = facility == null ? Facility.USER : Facility.ofWord(facility);
        if (kind == Facility.NONE) {
            throw invalid("invalid facility");
        }
        return kind * 8 + severity(severity, record.event());
    }

    private static int severity(@Nullable String word, @Nullable LogFields event) {
        if (word == null) {
            int known = event == null ? Severity.NONE : event.severity();
            return known == Severity.NONE ? Severity.INFO : known;
        }
        int number = Severity.ofWord(word);
        if (number == Severity.NONE) {
            throw invalid("invalid severity");
        }
        return number;
    }

    private @Nullable String host(SyslogRecord record) {
        String host = record.host();
        return host == null && record.event() != null ? localHost.get() : host;
    }

    private static String time(long nanos) {
        return IsoTime.text(nanos, Math.min(MOST_DIGITS, IsoTime.digitsNeeded(nanos)), "+00:00");
    }

    private static void monthAndTime(long nanos, StringBuilder output) {
        ZonedDateTime time =
                Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_PER_SECOND)).atZone(ZoneOffset.UTC);
        output.append(MONTHS.get(time.getMonthValue() - 1)).append(' ');
        output.append(time.getDayOfMonth() < 10 ? " " : "").append(time.getDayOfMonth());
        twoDigits(' ', time.getHour(), output);
        twoDigits(':', time.getMinute(), output);
        twoDigits(':', time.getSecond(), output);
    }

    private static void twoDigits(char before, int number, StringBuilder output) {
        output.append(before).append(number < 10 ? "0" : "").append(number);
    }

    private static void given(SyslogRecord record, StructuredDataWriter data) {
        Value elements = record.value(SyslogKeys.STRUCTURED_DATA);
        if (elements != null) {
            data.elements(elements);
        }
    }

    private void others(LogFields event, StructuredDataWriter data) {
        boolean[] isOpen = {false};
        for (RecordValue.Field field : event.others()) {
            if (SyslogRecord.isOther(field)) {
                FlatFields.forEach(field.name(), field.value(), (name, value) -> {
                    if (!isOpen[0]) {
                        data.open(EVENT);
                        isOpen[0] = true;
                    }
                    if (!(value instanceof NullValue)) {
                        data.parameter(name, plainText.of(value));
                    }
                });
            }
        }
        if (isOpen[0]) {
            data.close();
        }
    }

    private void text(SyslogRecord record, StringBuilder output) {
        LogFields event = record.event();
        Value message = event == null ? null : event.message();
        String text = message == null ? record.text(SyslogKeys.MSG) : plainText.of(message);
        if (text != null && !text.isEmpty()) {
            output.append(' ').append(LineText.of(text));
        }
    }
}
