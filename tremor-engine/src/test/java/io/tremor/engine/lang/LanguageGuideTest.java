package io.tremor.engine.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.tremor.api.Json;
import io.tremor.api.event.Event;
import io.tremor.api.event.Port;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Session;
import io.tremor.api.script.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code docs/language.md} does what the page says. */
final class LanguageGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "language.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```tremor\n(.*?)^```\n\n(.*?)(?=^```tremor|^#|\\z)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.+?)` \\| (.+?) \\|$");
    private static final Pattern REPORT = Pattern.compile("(?ms)^```text\n(.*?)^```\n\nis what `(.+?)` gets");

    @TestFactory
    Stream<DynamicTest> everyExampleDoesWhatThePageSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher examples = EXAMPLE.matcher(Files.readString(GUIDE));
        while (examples.find()) {
            String script = examples.group(1);
            String rest = examples.group(2);
            String name = script.lines().findFirst().orElse("") + " (" + tests.size() + ")";
            tests.add(dynamicTest(name, () -> check(script, rest)));
        }
        assertThat(tests).hasSizeGreaterThan(8);
        return tests.stream();
    }

    private static void check(String script, String rest) {
        Source source = Source.of(script);
        Session session =
                ScriptCompiler.compile(source, CompileOptions.DEFAULTS).session();
        Matcher report = REPORT.matcher(rest);
        if (report.find()) {
            Outcome outcome = session.run(Event.of(Json.parse(report.group(2))));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> assertThat(DiagnosticRenderer.plain(source, failed.diagnostic()))
                                    .isEqualTo(report.group(1)));
            return;
        }
        int rows = 0;
        Matcher row = ROW.matcher(rest);
        while (row.find()) {
            rows++;
            assertThat(shown(session.run(Event.of(Json.parse(row.group(1))))))
                    .as(row.group(1))
                    .isEqualTo(row.group(2));
        }
        assertThat(rows).as("rows of the table").isPositive();
    }

    private static String shown(Outcome outcome) {
        if (outcome instanceof Outcome.Emitted emitted) {
            String value = "`" + Json.toString(emitted.event().value()) + "`";
            return emitted.port().equals(Port.OUT) ? value : value + " on `" + emitted.port() + "`";
        }
        return outcome instanceof Outcome.Dropped ? "dropped" : outcome.toString();
    }
}
