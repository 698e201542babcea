package io.tremor.engine.codec.syslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.EvaluationException;
import io.tremor.testkit.ManualClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyslogEncodeTest {
    private final Codec codec = new SyslogCodec(new ManualClock(Instant.EPOCH), () -> "here");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"severity\":\"notice\",\"facility\":\"local4\",\"msg\":\"test"
                        + " message\",\"protocol\":\"RFC5424\",\"protocol_version\":1,\"timestamp\":0}|<165>1"
                        + " 1970-01-01T00:00:00+00:00 - - - - - test message",
                "{\"severity\":\"info\",\"facility\":\"cron\",\"timestamp\":1000000,\"hostname\":\"h\",\"appname\":\"a\",\"procid\":7,\"msgid\":\"i\"}|<78>1"
                        + " 1970-01-01T00:00:00.001+00:00 h a 7 i -",
                "{\"severity\":\"info\",\"facility\":\"ntp\",\"timestamp\":1234,\"structured_data\":{}}"
                        + "|<102>1 1970-01-01T00:00:00.000001+00:00 - - - - -",
                "{\"severity\":\"info\",\"facility\":\"user\",\"timestamp\":1.5,\"hostname\":1,\"msg\":5,\"protocol\":7}|<14>1"
                        + " - - - - - -",
                "{\"severity\":\"info\",\"facility\":\"user\",\"structured_data\":{\"a@1\":[{\"k\":\"v\",\"l\":\"w\"},{\"m\":\"x\"}],\"b@1\":[]}}|<14>1"
                        + " - - - - - [a@1 k=\"v\" l=\"w\" m=\"x\"][b@1]",
                "{\"severity\":\"notice\",\"facility\":\"local4\",\"msg\":\"test message\",\"protocol\":\"RFC3164\"}"
                        + "|<165>Jan  1 00:00:00 - : test message",
                "{\"protocol\":\"RFC3164\",\"msg\":\"Use the BFG!\"}|<13>Jan  1 00:00:00 - : Use the BFG!",
                "{\"protocol\":\"RFC3164\",\"hostname\":\"h\",\"appname\":\"a\",\"procid\":\"1\",\"severity\":\"err\",\"timestamp\":1736091183000000000}|<13>Jan"
                        + "  5 15:33:03 h a[1]:",
                "{\"protocol\":\"RFC3164\",\"appname\":\"a\",\"structured_data\":{\"n\":[{\"k\":\"v\"}]},\"msg\":\"m\"}"
                        + "|<13>Jan  1 00:00:00 - a: [n k=\"v\"] m"
            })
    void writesRecordsAsTheyAreRead(String record, String message) {
        assertThat(encoded(Json.parse(record))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"@timestamp\":\"2023-11-14T22:13:20.123456789Z\",\"log.level\":\"WARN\",\"message\":\"low\",\"log.logger\":\"com.acme.Main\",\"user\":\"ada\",\"http\":{\"status\":502},\"none\":null}|<12>1"
                        + " 2023-11-14T22:13:20.123456+00:00 here - - - [event@32473 log.logger=\"com.acme.Main\""
                        + " user=\"ada\" http.status=\"502\"] low",
                "{\"level\":\"ERROR\",\"timestamp\":1700000000000000000,\"message\":\"m\",\"facility\":\"local0\",\"appname\":\"shop\",\"msgid\":\"pay\",\"structured_data\":{\"o@1\":[{\"k\":\"v\"}]}}|<131>1"
                        + " 2023-11-14T22:13:20+00:00 here shop - pay [o@1 k=\"v\"] m",
                "{\"version\":\"1.1\",\"host\":\"app-1\",\"short_message\":\"s\",\"timestamp\":1700000000.5,\"level\":7}|<15>1"
                        + " 2023-11-14T22:13:20.500+00:00 app-1 - - - [event@32473 version=\"1.1\"] s",
                "{\"Body\":{\"a\":1},\"SeverityText\":\"FATAL\",\"service.name\":\"shop\",\"process.pid\":12}"
                        + "|<10>1 - here shop 12 - - {\"a\":1}",
                "{\"level\":\"INFO\"}|<14>1 - here - - - -",
                "{\"message\":\"x\",\"severity\":\"alert\"}|<9>1 - here - - - - x",
                "{\"level\":\"INFO\",\"message\":\"m\",\"protocol\":\"RFC3164\",\"a\":1}|<14>Jan  1 00:00:00 here : m",
                "\"just text\"|<14>1 - here - - - - just text",
                "[1]|<14>1 - here - - - - [1]"
            })
    void writesLogEventsOfAnyLayout(String record, String message) {
        assertThat(encoded(Json.parse(record))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|facility missing",
                "{\"facility\":\"cron\"}|severity missing",
                "{\"severity\":\"info\",\"msg\":\"m\"}|facility missing",
                "{\"facility\":\"snot\",\"severity\":\"info\"}|invalid facility",
                "{\"facility\":\"cron\",\"severity\":\"warn\"}|invalid severity",
                "{\"message\":\"m\",\"severity\":\"bad\"}|invalid severity",
                "{\"protocol\":\"RFC5424\"}|Missing protocol version",
                "{\"protocol\":\"RFC5424\",\"protocol_version\":-1}|Missing protocol version",
                "{\"protocol\":\"RFC5424\",\"protocol_version\":4294967296}|Missing protocol version",
                "{\"protocol_version\":1}|Missing protocol type",
                "{\"protocol\":\"snot\"}|Invalid protocol type",
                "{\"facility\":\"cron\",\"severity\":\"info\",\"structured_data\":\"sd\"}|Invalid structured data:"
                        + " structured data not an object",
                "{\"facility\":\"cron\",\"severity\":\"info\",\"structured_data\":{\"a\":{}}}|Invalid structured data:"
                        + " params not an array of objects",
                "{\"facility\":\"cron\",\"severity\":\"info\",\"structured_data\":{\"a\":[1]}}|Invalid structured"
                        + " data: param's key value pair not an object",
                "{\"facility\":\"cron\",\"severity\":\"info\",\"structured_data\":{\"a\":[{\"k\":1}]}}|Invalid"
                        + " structured data: param's key value pair not an object"
            })
    void saysWhatIsMissing(String record, String problem) {
        OutputBuffer output = new OutputBuffer(8);
        output.write('#');
        assertThatThrownBy(() -> codec.encode(Json.parse(record), output))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("Invalid Syslog Protocol data: " + problem);
        assertThat(output.toString()).isEqualTo("#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<34>1 2003-10-11T22:14:15.003+00:00 mymachine.example.com su - ID47 - \ufeff'su root' failed for"
                        + " lonvick on /dev/pts/8",
                "<165>1 2003-08-24T12:14:15.000003+00:00 192.0.2.1 myproc 8710 - - %% It's time to make the do-nuts.",
                "<165>1 2003-10-11T22:14:15.003+00:00 mymachine.example.com evntslog - ID47 [exampleSDID@32473"
                        + " iut=\"3\" eventSource=\"Application\" eventID=\"1011\"][examplePriority@32473 class=\"high\"]",
                "<34>1 - - - - - [a@1 k=\"q\\\"b\\\\c\\]d\"] m",
                "<34>Oct 11 22:14:15 mymachine su: 'su root' failed for lonvick on /dev/pts/8",
                "<13>Jan  5 15:33:03 74794bfb6795 root[8539]: i am foobar"
            })
    void readsBackWhatItHasWritten(String message) {
        assertThat(encoded(codec.decode(message.getBytes(UTF_8)))).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n<0>1 - evil - - - - forged",
                "\r\n",
                "] m",
                "\" x=\"y",
                "\\\"]",
                "a b",
                "\u0000\u0007\u001b[31m\u007f\u0085\u009b",
                "\u2028\u2029\u202e\u2066\u200f\u061c",
                "\ud800 lone",
                "日本語 😀",
                "",
                " ",
                ":",
                "=[]\""
            })
    void nobodyForgesAnotherMessageOrFieldInAnyPlace(String hostile) {
        Value data = RecordValue.builder()
                .put(hostile, Json.parse("[{\"k\":\"v\"}]"))
                .put(hostile + "\t", Json.parse("[]"))
                .put(
                        "p@1",
                        ArrayValue.of(
                                RecordValue.builder().put(hostile, hostile).build()))
                .build();
        Value record = RecordValue.builder()
                .put("message", hostile)
                .put("level", "INFO")
                .put("hostname", hostile)
                .put("appname", hostile)
                .put("procid", hostile)
                .put("msgid", hostile)
                .put("structured_data", data)
                .put("other" + hostile, hostile)
                .build();
        String message = encoded(record);
        String field = "[!-~]+";
        String name = "[!-<>-\\\\^-~&&[^\"]]{1,32}";
        String element = "\\[" + name + "( " + name + "=\"(?:[^\"\\\\\\]]|\\\\[\"\\\\\\]])*\")*\\]";
        assertThat(message)
                .matches("<14>1 -" + (" " + field).repeat(4) + " (" + element + ")+( .*)?")
                .doesNotContainPattern("[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c&&[^\\t]]");
        String legacy = encoded(
                ((RecordValue) record).toBuilder().put("protocol", "RFC3164").build());
        assertThat(legacy)
                .matches("(?s)<14>Jan  1 00:00:00 [!-~]+ [!-~]*: .*")
                .doesNotContainPattern("[\\p{Cc}\\u2028-\\u202e&&[^\\t]]");
    }

    @Test
    void partsOfTheHeaderAreNoLongerThanAllowed() {
        String x = "x".repeat(300);
        Value record = Json.parse("{\"facility\":\"user\",\"severity\":\"info\",\"hostname\":\"" + x
                + "\",\"appname\":\"" + x + "\",\"procid\":\"" + x + "\",\"msgid\":\"" + x
                + "\",\"structured_data\":{\"" + x + "\":[{\"" + x + "\":\"v\"}]}}");
        assertThat(encoded(record))
                .isEqualTo("<14>1 - " + x.substring(0, 255) + " " + x.substring(0, 48) + " " + x.substring(0, 128) + " "
                        + x.substring(0, 32) + " [" + x.substring(0, 32) + " " + x.substring(0, 32) + "=\"v\"]");
    }

    @Test
    void twoElementsThatBecomeTheSameHaveDifferentNames() {
        assertThat(encoded(Json.parse("{\"facility\":\"user\",\"severity\":\"info\",\"structured_data\":{\"a"
                        + " b\":[],\"a_b\":[],\"a]b\":[]}}")))
                .isEqualTo("<14>1 - - - - - [a_b][a_b_2][a_b_3]");
    }

    private String encoded(Value value) {
        OutputBuffer output = new OutputBuffer(8);
        codec.encode(value, output);
        return output.toString();
    }
}
