package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrokExtractorTest {
    private static final String SYSLOG = "^<%%{POSINT:syslog_pri}>(?:(?<syslog_version>\\d{1,3})"
            + " )?(?:%{SYSLOGTIMESTAMP:syslog_timestamp}|%{TIMESTAMP_ISO8601:syslog_timestamp})"
            + " %{SYSLOGHOST:syslog_hostname}  ?(?:%{TIMESTAMP_ISO8601:syslog_ingest_timestamp} )?(%{WORD:wf_pod}"
            + " %{WORD:wf_datacenter} )?%{GREEDYDATA:syslog_message}";
    private static final String PROGRAM =
            "^<invld>%{GREEDYDATA:syslog_error_prefix}>(%{TIMESTAMP_ISO8601:syslog_timestamp}"
                    + "(?: %{TIMESTAMP_ISO8601:syslog_ingest_timestamp})? )?(%{WORD:wf_pod} %{WORD:wf_datacenter} )?"
                    + "%{SYSLOGHOST:syslog_hostname} ?(%{SYSLOGPROG:syslog_program}:)?%{GREEDYDATA:syslog_message}";

    static Stream<Arguments> extractions() {
        return Stream.of(
                arguments("%{USERNAME}", "foobar", "{}"),
                arguments("%{USERNAME:username}", "foobar", "{\"username\":\"foobar\"}"),
                arguments("%{NUMBER:duration}", "snot 123 badger", "{\"duration\":\"123\"}"),
                arguments("%{NUMBER:duration}", "snot", Extraction.NO_MATCH),
                arguments("{}", "cookie monster", Extraction.NO_MATCH),
                // names: sorted, those of definitions too, explicit groups too
                arguments("%{WORD:w} %{INT:i}", "x y -7", "{\"i\":\"-7\",\"w\":\"y\"}"),
                arguments("(?<z>a)(?<b>x)? %{WORD:B}", "a b", "{\"B\":\"b\",\"z\":\"a\"}"),
                arguments("%{URI:u}", "http://h:80/p", "{\"port\":\"80\",\"u\":\"http://h:80/p\"}"),
                arguments("%{DATA:k}=%{GREEDYDATA:v}", "=", "{\"k\":\"\",\"v\":\"\"}"),
                arguments("%{WORD:a.b/c;d e}", "x", "{\"a.b/c;d e\":\"x\"}"),
                arguments("%{WORD:[source][address]}", "x", "{\"[source][address]\":\"x\"}"),
                // an alias that occurs twice
                arguments(
                        "%{USERNAME:snot} %{USERNAME:snot}",
                        "foobar badger", "{\"name0\":\"foobar\",\"snot\":\"badger\"}"),
                arguments(
                        "%{USERNAME:snot} %{USERNAME:name0}",
                        "foobar badger", "{\"name0\":\"badger\",\"snot\":\"foobar\"}"),
                arguments("(?:%{INT:v}|%{WORD:v})", "7", "{\"v\":\"7\"}"),
                arguments("(?:%{INT:v}|%{WORD:v})", "x", "{\"v\":\"x\"}"),
                arguments("(?<n>a)|(?<n>b)", "b", "{\"n\":\"b\"}"),
                // types
                arguments("%{NUMBER:n:int} %{NUMBER:f:float}", "42 -1", "{\"f\":-1.0,\"n\":42}"),
                arguments("%{NOTSPACE:n:int}", "x", "{\"n\":\"x\"}"),
                arguments("%{WORD:n:long}", "x", "{\"n:long\":\"x\"}"),
                // definitions of one's own
                arguments("%{HEX4:h=[0-9a-f]+}/%{WORD:w}", "12ab/x", "{\"h\":\"12ab\",\"w\":\"x\"}"),
                arguments("%{ANY=[xy]} %{WORD:w}", "y z", "{\"w\":\"z\"}"),
                // what looks like a reference
                arguments("%{WORD:a-b}|%{}", "%{WORD:a-b}", "{}"),
                arguments("%{WORD:}|x", "x", "{}"),
                arguments(
                        SYSLOG,
                        "<%1>123 Jul   7 10:51:24 hostname 2019-04-01T09:59:19+0010 pod dc foo bar baz",
                        "{\"syslog_hostname\":\"hostname\",\"syslog_ingest_timestamp\":\"2019-04-01T09:59:19+0010\","
                                + "\"syslog_message\":\"foo bar baz\",\"syslog_pri\":\"1\","
                                + "\"syslog_timestamp\":\"Jul   7 10:51:24\",\"syslog_version\":\"123\","
                                + "\"wf_datacenter\":\"dc\",\"wf_pod\":\"pod\"}"),
                arguments(
                        PROGRAM,
                        "<invld>x>hostname.com program_name[1234]: bar baz",
                        "{\"pid\":\"1234\",\"program\":\"program_name\",\"syslog_error_prefix\":\"x\","
                                + "\"syslog_hostname\":\"hostname.com\",\"syslog_message\":\" bar baz\","
                                + "\"syslog_program\":\"program_name[1234]\"}"),
                arguments(
                        PROGRAM,
                        "<invld>x y z>2019-04-01T09:59:19+0010 pod dc hostname.com bar baz",
                        "{\"syslog_error_prefix\":\"x y z\",\"syslog_hostname\":\"hostname.com\","
                                + "\"syslog_message\":\"bar baz\",\"syslog_timestamp\":\"2019-04-01T09:59:19+0010\","
                                + "\"wf_datacenter\":\"dc\",\"wf_pod\":\"pod\"}"));
    }

    @ParameterizedTest
    @MethodSource("extractions")
    void givesTheAliasedPartsInTheOrderOfTheirNames(String pattern, String text, String result) {
        assertThat(Extraction.of("grok", pattern, text)).isEqualTo(result);
        assertThat(Extraction.matches("grok", pattern, text)).isEqualTo(!result.equals(Extraction.NO_MATCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%{NOSUCHPATTERN}", "%{word}", "%{WORD:w}(", "[%{WORD}"})
    void refusesWhatCannotBeCompiled(String pattern) {
        assertThatThrownBy(() -> Extractors.compile("grok", pattern))
                .isInstanceOf(ExtractorException.class)
                .hasMessage("Failed to compile logstash grok pattern `" + pattern + "`");
    }

    @Test
    void refusesDefinitionsThatReferToThemselves() {
        List<String> own = List.of("LOOP a%{LOOP}", "GROWS %{GROWS}%{GROWS}");

        assertThatThrownBy(() -> Extractors.compile("grok", "%{LOOP}", own)).isInstanceOf(ExtractorException.class);
        assertThatThrownBy(() -> Extractors.compile("grok", "%{GROWS}", own)).isInstanceOf(ExtractorException.class);
    }

    @Test
    void takesPatternsOfTheHost() {
        List<String> own = List.of(
                "# the snots", "", "SNOT %{USERNAME:snot}", "SNOTBADGER\t%{SNOT} %{USERNAME:badger}", "INT [ab]+");

        assertThat(Extraction.of(Extractors.compile("grok", "%{SNOTBADGER} %{INT:i}", own), "x y ba"))
                .isEqualTo("{\"badger\":\"y\",\"i\":\"ba\",\"snot\":\"x\"}");
        assertThat(Extraction.of(Extractors.compile("grok_ecs", "%{SNOT}", own), "x"))
                .isEqualTo("{\"snot\":\"x\"}");
    }

    @Test
    void refusesPatternsOfTheHostWithoutDefinition() {
        assertThatThrownBy(() -> GrokLibrary.classic().with(List.of("A b", "SNOT")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Line 2 of grok patterns is not a name and a definition");
    }

    @Test
    void compilesEachPatternOfTheLibraries() {
        assertThat(GrokLibrary.classic().names())
                .hasSizeGreaterThan(300)
                .allSatisfy(name -> assertThat(Extractors.compile("grok", "%{" + name + "}"))
                        .isNotNull());
        assertThat(GrokLibrary.ecs().names())
                .containsAll(GrokLibrary.classic().names())
                .allSatisfy(name -> assertThat(Extractors.compile("grok_ecs", "%{" + name + "}"))
                        .isNotNull());
    }

    @Test
    void nestsThePartsThatTheElasticCommonSchemaNames() {
        String line = "127.0.0.1 - joe [11/Jan/2020:23:05:27 +0100] \"GET /a HTTP/1.1\" 200 - \"-\" \"curl\"";

        assertThat(Json.parse(Extraction.of("grok_ecs", "%{HTTPD_COMBINEDLOG}", line)))
                .isEqualTo(Json.parse("""
                    {"http": {"request": {"method": "GET"}, "response": {"status_code": 200}, "version": "1.1"},
                     "source": {"address": "127.0.0.1"},
                     "timestamp": "11/Jan/2020:23:05:27 +0100",
                     "url": {"original": "/a"},
                     "user": {"name": "joe"},
                     "user_agent": {"original": "curl"}}
                    """));
        assertThat(Extraction.of("grok_ecs", "%{WORD}", "x")).isEqualTo("{}");
        assertThat(Extraction.of("grok_ecs", "%{WORD:[a][b]} %{INT:[a][c]:int} %{WORD:d}", "x 5 y"))
                .isEqualTo("{\"a\":{\"b\":\"x\",\"c\":5},\"d\":\"y\"}");
    }
}
