package io.tremor.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UriOptionsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://host:1?every=5s&rotate=16MiB&keep=3&on=true&file=a%20b&name=a+%C3%A4%26",
                "tcp://host:1/?every=5%20s&rotate=16%20MiB&keep=3&on=true&file=a%20b&&name=a+%C3%A4%26&",
                "file:app.jsonl?every=5000ms&rotate=16384KiB&keep=3&on=true&file=a%20b&name=a+%C3%A4%26"
            })
    void readsEveryKindOfOption(String uri) {
        UriOptions options = UriOptions.of(URI.create(uri));
        assertThat(options.duration("every", Duration.ofDays(1))).isEqualTo(Duration.ofSeconds(5));
        assertThat(options.bytes("rotate", 1)).isEqualTo(16L << 20);
        assertThat(options.number("keep", 0, 7)).isEqualTo(3);
        assertThat(options.flag("on")).isTrue();
        assertThat(options.file("file")).isEqualTo(Path.of("a b"));
        assertThat(options.text("name")).isEqualTo("a+ä&");
        options.refuseOthers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://host:1", "tcp://host:1/?", "file:app.jsonl"})
    void hasDefaults(String uri) {
        UriOptions options = UriOptions.of(URI.create(uri));
        assertThat(options.duration("every", Duration.ofDays(1))).isEqualTo(Duration.ofDays(1));
        assertThat(options.bytes("rotate", 1)).isEqualTo(1);
        assertThat(options.number("keep", 0, 7)).isEqualTo(7);
        assertThat(options.flag("on")).isFalse();
        assertThat(options.file("file")).isNull();
        assertThat(options.text("name")).isNull();
        assertThat(options.secret("password")).isNull();
        options.refuseOthers();
    }

    @Test
    void readsSecretsFromTheEnvironmentAndFromFiles() throws IOException {
        Path file = Files.writeString(directory.resolve("secret"), "in a file\r\n");
        UriOptions options = UriOptions.of(
                URI.create("tcp://h:1?a=plain&b=env:NAME&c=file:" + file.toUri().getRawPath()),
                Map.of("NAME", "in the environment")::get);
        assertThat(options.secret("a")).isEqualTo("plain");
        assertThat(options.secret("b")).isEqualTo("in the environment");
        assertThat(options.secret("c")).isEqualTo("in a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env:S3CRET", "file:/no/s3cret"})
    void doesNotShowWhereASecretShouldHaveBeen(String secret) {
        UriOptions options = UriOptions.of(URI.create("tcp://h:1?password=" + secret), name -> null);
        assertThatThrownBy(() -> options.secret("password"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The option `password` is wrong: ")
                .hasMessageNotContainingAny("S3CRET", "s3cret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keystroe=a   | Unknown option `keystroe`: did you mean `keystore`?",
                "KEYSTORE=a   | Unknown option `KEYSTORE`: did you mean `keystore`?",
                "xyz=a        | Unknown option `xyz`: there are `keystore`, `every`, `rotate`, `keep`, `on`",
                "every=a      | The option `every` is wrong: `a` is not a duration such as `5 s` (the units are",
                "every=5      | The option `every` is wrong: `5` is not a duration such as `5 s` (it has no unit",
                "every=0s     | The option `every` is wrong: it must be longer than nothing",
                "rotate=-1B   | The option `rotate` is wrong: `-1B` is not a size such as `16 MiB`",
                "rotate=0B    | The option `rotate` is wrong: it must be more than nothing",
                "keep=1       | The option `keep` is wrong: it must be a whole number, at least 2",
                "keep=many    | The option `keep` is wrong: it must be a whole number, at least 2",
                "on=yes       | The option `on` is wrong: it must be `true` or `false`",
                "on=          | The option `on` has no value",
                "on           | The option `on` has no value",
                "on=true&on=a | The option `on` is given twice",
            })
    void namesTheOptionThatIsWrong(String query, String message) {
        assertThatThrownBy(() -> {
                    UriOptions options = UriOptions.of(URI.create("tcp://host:1?" + query));
                    options.text("keystore");
                    options.duration("every", Duration.ofDays(1));
                    options.bytes("rotate", 1);
                    options.number("keep", 2, 7);
                    options.flag("on");
                    options.refuseOthers();
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
