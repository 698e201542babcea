package io.tremor.api.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShaperOptionsBuilderTest {
    private final ShaperOptionsBuilder builder = ShaperOptions.builder((message, cause) -> {});

    @Test
    void hasDefaults() {
        ShaperOptions options = builder.build();
        assertThat(options.name()).isEqualTo("tremor");
        assertThat(options.script()).isNull();
        assertThat(options.args()).isNull();
        assertThat(options.reload()).isNull();
        assertThat(options.fields()).isEqualTo("ecs");
        assertThat(options.budget()).isZero();
        assertThat(options.lanes()).isEmpty();
        assertThat(options.sinks()).containsExactly(SinkOptions.parse("stdout:"));
        assertThat(options.onError()).isEqualTo(OnError.PASS);
        assertThat(options.caller()).isFalse();
        assertThat(options.drain()).isEqualTo(Duration.ofSeconds(5));
        assertThat(options.shutdownHook()).isTrue();
    }

    @Test
    void takesEveryOptionByItsName() {
        ShaperOptions options = builder.set("name", "SHIP")
                .set("script", "classpath:shape.tremor")
                .set("args", "{\"service\": \"checkout\"}")
                .set("reload", "2 s")
                .set("fields", "gelf")
                .set("budget", "16 MiB")
                .set("lane", "error full=dropOldest floor=25%")
                .set("lane", "*")
                .set("sink", "gelf+tcps://graylog.example:12201")
                .set("sink", "stdout: port=alerts")
                .set("onError", "messageOnly")
                .set("caller", "true")
                .set("drain", "10 s")
                .set("shutdownHook", "false")
                .build();
        assertThat(options.name()).isEqualTo("SHIP");
        assertThat(options.script()).isEqualTo("classpath:shape.tremor");
        assertThat(options.args()).isEqualTo("{\"service\": \"checkout\"}");
        assertThat(options.reload()).isEqualTo(Duration.ofSeconds(2));
        assertThat(options.fields()).isEqualTo("gelf");
        assertThat(options.budget()).isEqualTo(16 << 20);
        assertThat(options.lanes()).extracting(LaneOptions::name).containsExactly("error", "*");
        assertThat(options.sinks()).hasSize(2);
        assertThat(options.onError()).isEqualTo(OnError.MESSAGE_ONLY);
        assertThat(options.caller()).isTrue();
        assertThat(options.drain()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.shutdownHook()).isFalse();
        assertThat(options.toBuilder().build()).usingRecursiveComparison().isEqualTo(options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skript  | x            | Unknown option `skript`: did you mean `script`?",
                "onerror | drop         | Unknown option `onerror`: did you mean `onError`?",
                "xyz     | 1            | Unknown option `xyz`: there are `name`, `script`",
                "script  | ''           | The option `script` is wrong: `script` names no file",
                "reload  | 2            | The option `reload` is wrong: `2` is not a duration",
                "reload  | 0 s          | longer than nothing",
                "fields  | esc          | there is no layout `esc`: did you mean `ecs`?",
                "budget  | 1 KiB        | must be 64 KiB or more",
                "lane    | * ful=x      | did you mean `full`?",
                "sink    | stdout       | must be a URI with a scheme",
                "onError | ignore       | it cannot be `ignore`: there are `pass`, `drop`, `messageOnly`",
                "onError | messageonly  | did you mean `messageOnly`?",
                "caller  | yes          | it must be `true` or `false`, not `yes`",
                "drain   | -1 s         | is not a duration"
            })
    void aMistakeIsNamedWithASuggestionAndTheDefaultStays(String option, String value, String message) {
        builder.set(option, value);
        assertThat(builder.mistakes()).singleElement().asString().contains(message);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(builder.buildRegardless())
                .usingRecursiveComparison()
                .isEqualTo(ShaperOptions.builder(builder.buildRegardless().status())
                        .build());
    }

    @Test
    void everyMistakeIsReportedAtOnce() {
        builder.set("skript", "x").set("budget", "much").set("lane", "*").set("lane", "*");
        assertThatThrownBy(builder::build)
                .hasMessageContaining("`script`")
                .hasMessageContaining("`budget`")
                .hasMessageContaining("there is a lane `*` already");
    }

    @Test
    void floorsAndLanesAreLimited() {
        builder.set("lane", "a floor=60%").set("lane", "b floor=41%");
        assertThat(builder.mistakes()).singleElement().asString().contains("add up to 101%");
        for (int i = 0; i < 8; i++) {
            builder.set("lane", "lane" + i);
        }
        assertThat(builder.mistakes()).last().asString().contains("more than 8 lanes");
    }

    @Test
    void neitherTextNorMistakeShowsASecret() {
        builder.set("sink", "json+tcps://host:1?token=secret").set("args", "{\"password\": \"secret\"}");
        assertThat(builder.build().toString()).doesNotContain("secret");
    }
}
