package io.tremor.engine.codec.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The files of JSONTestSuite are accepted and refused as RFC 8259 and the table in {@code docs/json.md} say. */
class S5JsonTestSuiteTest {
    private static final Pattern DECISION = Pattern.compile("^\\| `(i_[^`]+)` \\| (accepted|rejected) \\| (.+) \\|$");

    private final Codec codec = Json.codec();

    @Test
    void acceptsEveryFileThatMustBeAccepted() {
        List<Path> files = SuiteFiles.parsing("y_");

        assertThat(files).hasSize(95);
        assertThat(files).allSatisfy(file -> assertThat(outcomes(file)).isEqualTo(everyWay("accepted")));
    }

    @Test
    void refusesEveryFileThatMustBeRefused() {
        List<Path> files = SuiteFiles.parsing("n_");

        assertThat(files).hasSize(188);
        assertThat(files).allSatisfy(file -> assertThat(outcomes(file)).isEqualTo(everyWay("rejected")));
    }

    @Test
    void decidesTheOpenCasesAsDocumented() throws IOException {
        List<Path> files = SuiteFiles.parsing("i_");
        Map<String, String> decisions = decisions();

        assertThat(files).hasSize(35);
        assertThat(decisions.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().map(SuiteFiles::name).toList());
        assertThat(files)
                .allSatisfy(
                        file -> assertThat(outcomes(file)).isEqualTo(everyWay(decisions.get(SuiteFiles.name(file)))));
    }

    private Map<String, String> outcomes(Path file) {
        byte[] document = SuiteFiles.bytes(file);
        Map<String, String> outcomes = new TreeMap<>();
        for (Placement placement : Placement.values()) {
            outcomes.put(placement.name(), outcome(document, () -> placement.decode(codec, document, Value::owned)));
        }
        outcomes.put("parse", outcome(document, () -> Json.parse(document)));
        return outcomes;
    }

    private static Map<String, String> everyWay(@Nullable String outcome) {
        List<String> ways = new ArrayList<>(List.of("parse"));
        for (Placement placement : Placement.values()) {
            ways.add(placement.name());
        }
        Map<String, String> outcomes = new TreeMap<>();
        ways.forEach(way -> outcomes.put(way, String.valueOf(outcome)));
        return outcomes;
    }

    /** Any other exception is a defect and goes through. */
    private static String outcome(byte[] document, Supplier<Value> decode) {
        try {
            return decode.get() == null ? "nothing" : "accepted";
        } catch (DecodeException e) {
            SourceSpan span = e.diagnostic().span();
            boolean placed = span != null
                    && span.start().offset() >= 0
                    && span.start().offset() <= span.end().offset()
                    && span.end().offset() <= document.length
                    && span.start().line() >= 1
                    && span.start().column() >= 1;
            return placed ? "rejected" : "rejected at a place that is none: " + span;
        }
    }

    private static Map<String, String> decisions() throws IOException {
        Map<String, String> decisions = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/json.md"))) {
            Matcher matcher = DECISION.matcher(line);
            if (matcher.matches()) {
                assertThat(decisions.put(matcher.group(1), matcher.group(2)))
                        .as("an earlier decision about %s", matcher.group(1))
                        .isNull();
                assertThat(matcher.group(3)).as("why %s", line).hasSizeGreaterThan(10);
            }
        }
        return decisions;
    }
}
