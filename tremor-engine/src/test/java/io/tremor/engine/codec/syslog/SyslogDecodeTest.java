package io.tremor.engine.codec.syslog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import io.tremor.testkit.ManualClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyslogDecodeTest {
    private static final long T = 1_616_099_400_123_000_000L;

    private final ManualClock clock = new ManualClock(Instant.parse("2025-06-15T12:00:00Z"));
    private final Codec codec = new SyslogCodec(clock, () -> "here");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<165>1 2021-03-18T20:30:00.123Z mymachine.example.com evntslog - ID47 [exampleSDID@32473 iut=\"3\""
                        + " eventSource= \"Application\" eventID=\"1011\"][examplePriority@32473 class=\"high\"] BOMAn"
                        + " application event log"
                        + " entry...|{\"severity\":\"notice\",\"facility\":\"local4\",\"hostname\":\"mymachine.example.com\",\"appname\":\"evntslog\",\"msg\":\"BOMAn"
                        + " application event log"
                        + " entry...\",\"msgid\":\"ID47\",\"protocol\":\"RFC5424\",\"protocol_version\":1,\"structured_data\":{\"exampleSDID@32473\":[{\"iut\":\"3\"},{\"eventSource\":\"Application\"},{\"eventID\":\"1011\"}],\"examplePriority@32473\":[{\"class\":\"high\"}]},\"timestamp\":"
                        + T + "}",
                "<191>1 2021-03-18T20:30:00.123Z - - - - -"
                        + " message|{\"severity\":\"debug\",\"facility\":\"local7\",\"msg\":\"message\",\"protocol\":\"RFC5424\",\"protocol_version\":1,\"timestamp\":"
                        + T + "}",
                "<13>1 2021-03-18T20:30:00.123Z 74794bfb6795 root 8449 - [incorrect x]"
                        + " message|{\"hostname\":\"74794bfb6795\",\"severity\":\"notice\",\"facility\":\"user\",\"appname\":\"root\",\"msg\":\"message\",\"procid\":\"8449\",\"protocol\":\"RFC5424\",\"protocol_version\":1,\"timestamp\":"
                        + T + "}",
                "<200>1 - - - - - -|{\"severity\":\"emerg\",\"protocol\":\"RFC5424\",\"protocol_version\":1}",
                "1 - h a +007 i -"
                        + " m|{\"hostname\":\"h\",\"appname\":\"a\",\"procid\":\"7\",\"msgid\":\"i\",\"msg\":\"m\",\"protocol\":\"RFC5424\",\"protocol_version\":1}",
                "1 - h a 99999999999 - [a@1][b@1 x=\"\"][a@1"
                        + " y=\"1\"]m|{\"hostname\":\"h\",\"appname\":\"a\",\"procid\":\"99999999999\",\"structured_data\":{\"a@1\":[{\"y\":\"1\"}],\"b@1\":[{\"x\":\"\"}]},\"msg\":\"m\",\"protocol\":\"RFC5424\",\"protocol_version\":1}",
                "1 2021-03-18t20:30:00.123456789999+01:00 - - - -"
                        + " -x|{\"timestamp\":1616095800123456789,\"msg\":\"x\",\"protocol\":\"RFC5424\",\"protocol_version\":1}",
                "1 2900-01-01T00:00:00Z - - - - - m|{\"msg\":\"m\",\"protocol\":\"RFC5424\",\"protocol_version\":1}",
                "1 - - - - - [a@1 k=\"q\\\"b\\\\c\\]d\\n"
                        + "\"]|{\"structured_data\":{\"a@1\":[{\"k\":\"q\\\"b\\\\c]d\\\\n"
                        + "\"}]},\"protocol\":\"RFC5424\",\"protocol_version\":1}"
            })
    void readsRfc5424(String message, String expected) {
        assertThat(codec.decode(message.getBytes(UTF_8))).isEqualTo(Json.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<34>Oct 11 22:14:15 mymachine su: 'su root'"
                        + " failed|{\"severity\":\"crit\",\"facility\":\"auth\",\"hostname\":\"mymachine\",\"appname\":\"su\",\"msg\":\"'su"
                        + " root' failed\",\"timestamp\":1760220855000000000}",
                "<13>Jan  5 15:33:03 74794bfb6795 root[8539]: i am"
                        + " foobar|{\"severity\":\"notice\",\"facility\":\"user\",\"hostname\":\"74794bfb6795\",\"appname\":\"root\",\"procid\":\"8539\",\"msg\":\"i"
                        + " am foobar\",\"timestamp\":1736091183000000000}",
                "Jan 5 2020 15:33:03: h a:"
                        + " m|{\"hostname\":\"h\",\"appname\":\"a\",\"msg\":\"m\",\"timestamp\":1578238383000000000}",
                "2020-01-05T15:33:03Z h a:"
                        + " m|{\"hostname\":\"h\",\"appname\":\"a\",\"msg\":\"m\",\"timestamp\":1578238383000000000}",
                "jan 5 15:33:03 app: m|{\"hostname\":\"app\",\"msg\":\"m\",\"timestamp\":1736091183000000000}",
                "jan 5 15:33:03 app[1]:"
                        + " m|{\"appname\":\"app\",\"procid\":\"1\",\"msg\":\"m\",\"timestamp\":1736091183000000000}",
                "Jan 5 15:33:03 h : m|{\"hostname\":\"h\",\"msg\":\"m\",\"timestamp\":1736091183000000000}",
                "Jan 5 15:33:03 - a: -5 degrees|{\"appname\":\"a\",\"msg\":\"-5"
                        + " degrees\",\"timestamp\":1736091183000000000}",
                "Jan 5 15:33:03 h a: [note] x|{\"hostname\":\"h\",\"appname\":\"a\",\"msg\":\"[note]"
                        + " x\",\"timestamp\":1736091183000000000}",
                "Jan 5 15:33:03 h a: [n k=\"v\"]"
                        + " x|{\"hostname\":\"h\",\"appname\":\"a\",\"structured_data\":{\"n\":[{\"k\":\"v\"}]},\"msg\":\"x\",\"timestamp\":1736091183000000000}",
                "<46>Jan  5 15:33:03 h rsyslogd:  [software=\"rsyslogd\" swVersion=\"8.32.0\"]"
                        + " message|{\"severity\":\"info\",\"facility\":\"syslog\",\"hostname\":\"h\",\"appname\":\"rsyslogd\",\"msg\":\"[software=\\\"rsyslogd\\\""
                        + " swVersion=\\\"8.32.0\\\"] message\",\"timestamp\":1736091183000000000}",
                "<165>Aug 24 05:34:00 CST 1987 mymachine myproc[10]:"
                        + " %%|{\"severity\":\"notice\",\"facility\":\"local4\",\"hostname\":\"CST\",\"appname\":\"1987\",\"msg\":\"mymachine"
                        + " myproc[10]: %%\",\"timestamp\":1756013640000000000}"
            })
    void readsRfc3164(String message, String expected) {
        String record = expected.replaceFirst("}$", ",\"protocol\":\"RFC3164\"}");
        assertThat(codec.decode(message.getBytes(UTF_8))).isEqualTo(Json.parse(record));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an invalid message",
                " <0>1990 Oct 22 10:52:01 TZ-6 scapegoat sched[0]: That's All Folks! ",
                "<256>1 - - - - - - m",
                "<13>",
                "<13>no time",
                "<13>1",
                "<13>1 - - - - -",
                "<13>1 - h a: - - - m",
                "<13>1 yesterday h a - - - m",
                "<13>4294967296 - h a - - - m",
                "<13>1 - - - - - [a k=\"v",
                "Jan 5 15:33:60 h a: m",
                "Feb 30 15:33:00 h a: m",
                "Jen 5 15:33:00 h a: m",
                "Ja"
            })
    void takesWhatItCannotReadAsText(String message) {
        assertThat(codec.decode(message.getBytes(UTF_8)))
                .isEqualTo(Json.parse("{\"protocol\":\"RFC3164\",\"msg\":" + Json.toString(Value.of(message)) + "}"));
    }

    @Test
    void anEmptyMessageHasNoText() {
        assertThat(codec.decode(new byte[0])).isEqualTo(Json.parse("{\"protocol\":\"RFC3164\"}"));
    }

    @Test
    void aMessageOfDecemberThatIsReadInJanuaryIsOfLastYear() {
        clock.setWall(Instant.parse("2025-01-01T00:00:01Z"));
        assertThat(codec.decode("Dec 31 23:59:59 h a: m".getBytes(UTF_8)))
                .isEqualTo(
                        Json.parse(
                                "{\"hostname\":\"h\",\"timestamp\":1735689599000000000,\"protocol\":\"RFC3164\",\"appname\":\"a\",\"msg\":\"m\"}"));
    }

    @Test
    void refusesWhatIsNotUtf8AndSaysWhere() {
        byte[] message = "é\nab\u00ff".getBytes(ISO_8859_1);
        byte[] valid = "é\naé".getBytes(UTF_8);
        byte[] broken = Arrays.copyOf(valid, valid.length + 1);
        broken[valid.length] = (byte) 0xC0;
        assertThatThrownBy(() -> codec.decode(message)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> codec.decode(broken)).isInstanceOfSatisfying(DecodeException.class, e -> {
            SourceSpan span = e.diagnostic().span();
            assertThat(e.diagnostic().code()).isEqualTo(ErrorCode.INVALID_UTF8);
            assertThat(span.start().offset()).isEqualTo(6);
            assertThat(span.start().line()).isEqualTo(2);
            assertThat(span.start().column()).isEqualTo(3);
            assertThat(e).hasMessage("expected text in UTF-8 but found the byte 0xc0");
        });
    }

    @Test
    void randomBytesDecodeOrAreRefused() {
        Random random = new Random(3);
        String[] seeds = {
            "<165>1 2003-10-11T22:14:15.003Z host app 123 id [sd@1 k=\"v\"][x@1] text",
            "<34>Oct 11 22:14:15 mymachine su[12]: [a b=\"c\"] 'su root'"
        };
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = seeds[i % 2].getBytes(UTF_8);
            for (int edits = random.nextInt(6); edits > 0; edits--) {
                bytes[random.nextInt(bytes.length)] = random.nextInt(8) == 0
                        ? (byte) random.nextInt()
                        : (byte) "<>[]\\\"=: -1aZ\n".charAt(random.nextInt(14));
            }
            try {
                codec.decode(bytes);
            } catch (DecodeException e) {
                assertThat(e.diagnostic().code()).isEqualTo(ErrorCode.INVALID_UTF8);
            }
        }
    }

    @Test
    void readsHostileMessagesInLinearTime() {
        for (String part : new String[] {"[", "[a ", "[a b=\"", "[a b=\"]\\", "<", ":", "1 ", "[=]", "[a][", "\\\""}) {
            String hostile = "<13>1 - - - - - " + part.repeat(200_000);
            assertThat(codec.decode(hostile.getBytes(UTF_8))).isNotNull();
            String legacy = "Jan 5 15:33:03 h a: " + part.repeat(200_000);
            assertThat(codec.decode(legacy.getBytes(UTF_8))).isNotNull();
        }
    }
}
