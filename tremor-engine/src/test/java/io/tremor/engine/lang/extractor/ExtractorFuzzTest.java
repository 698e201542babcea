package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EvaluationException;
import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands between the bars, and whatever the text: there is a result, none, or a clear refusal. */
class ExtractorFuzzTest {
    private static final int ROUNDS = 4000;
    private static final String[] PARTS = {
        "a",
        "b",
        "é",
        "😀",
        "\uD800",
        "\uDC00",
        "\u212A",
        "1",
        "0",
        "-",
        " ",
        "\n",
        "\t",
        ".",
        ",",
        ":",
        ";",
        "=",
        "/",
        "//",
        "*",
        "**",
        "?",
        "+",
        "[",
        "]",
        "[!",
        "[^",
        "(",
        ")",
        "(?",
        "(?P<n>",
        "(?<n>",
        "(?i)",
        "(?x)",
        "(?<!",
        "|",
        "{",
        "}",
        "{2}",
        "{,3}",
        "{1,",
        "\\",
        "\\\\",
        "\\n",
        "\\d",
        "\\w",
        "\\b",
        "\\p{",
        "\\pL",
        "\\x{",
        "\\k<n>",
        "&&",
        "--",
        "~~",
        "^",
        "$",
        "%",
        "%{",
        "%{}",
        "%{a}",
        "%{?a}",
        "%{&a}",
        "%{+a}",
        "%{_}",
        "%{_(",
        "%{a:int}",
        "%{key}",
        "%{val}",
        "%{WORD",
        "%{WORD:w}",
        "%{INT:i:int}",
        "%{DATA:d}",
        "%{A=x}",
        "%Y",
        "%m",
        "%d",
        "%H:%M",
        "%z",
        "%+",
        "%Q",
        "255",
        "1.2.3.4",
        "::",
        "/32",
        "\"",
        "m v=1",
        "t",
        "null",
        "{\"a\":",
        "YQ=="
    };

    private static String text(Random random, int parts) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(parts + 1); n > 0; n--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static void apply(Extractor extractor, String text) {
        Run run = new Run();
        run.start(1, null, text.length());
        try {
            boolean matches = extractor.matches(Value.of(text), run);
            Value result = extractor.extract(Value.of(text), run);
            if (result != null) {
                assertThat(Json.parse(Json.toBytes(result))).isNotNull();
            }
            boolean differs = extractor instanceof RepeatedRegexExtractor || extractor instanceof Base64Extractor;
            assertThat(matches == (result != null) || differs).isTrue();
        } catch (EvaluationException spent) {
            assertThat(spent.code()).isEqualTo(ErrorCode.BUDGET_SPENT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glob",
                "re",
                "rerg",
                "base64",
                "kv",
                "json",
                "dissect",
                "grok",
                "grok_ecs",
                "cidr",
                "influx",
                "logfmt",
                "datetime"
            })
    void standsRandomArgumentsAndTexts(String name) {
        Random random = new Random(name.hashCode());
        int compiled = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String argument = text(random, 6);
            Extractor extractor;
            try {
                extractor = Extractors.compile(name, argument);
            } catch (ExtractorException refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
                continue;
            }
            compiled++;
            for (int n = 0; n < 3; n++) {
                apply(extractor, text(random, 10));
            }
        }

        assertThat(compiled).isPositive();
    }

    @Test
    void standsNaughtyStrings() throws IOException {
        List<String> strings = new ArrayList<>();
        byte[] file = Files.readAllBytes(SharedData.path("naughty-strings").resolve("blns.json"));
        for (Value string : (ArrayValue) Json.parse(file)) {
            strings.add(((StringValue) string).text());
        }
        List<Extractor> extractors = List.of(
                Extractors.compile("glob", "*[!a]?*"),
                Extractors.compile("re", "(?i)(?P<w>\\w+)\\W*$"),
                Extractors.compile("rerg", "(?P<w>\\w+)"),
                Extractors.compile("base64", ""),
                Extractors.compile("kv", "%{key}=%{val} "),
                Extractors.compile("json", ""),
                Extractors.compile("dissect", "%{a} %{+a} %{}"),
                Extractors.compile("grok", "%{WORD:w}%{NOTSPACE:n}"),
                Extractors.compile("grok", "%{COMBINEDAPACHELOG}"),
                Extractors.compile("cidr", ""),
                Extractors.compile("cidr", "0.0.0.0/0"),
                Extractors.compile("influx", ""),
                Extractors.compile("logfmt", ""),
                Extractors.compile("datetime", "%+"));

        assertThat(strings).hasSizeGreaterThan(100);
        for (Extractor extractor : extractors) {
            for (String string : strings) {
                apply(extractor, string);
            }
        }
    }
}
