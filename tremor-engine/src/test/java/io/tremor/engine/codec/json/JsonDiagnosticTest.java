package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Says of a malformed document what was expected, what was found and where: {@code src/test/golden/json/malformed.txt}.
 *
 * <p>That file holds documents, and below each one its diagnostic. A byte that has no place in a text file is written
 * <code>«0a»</code>. {@code -Dgolden.accept=true} rewrites the diagnostics.
 */
class JsonDiagnosticTest {
    private static final Path GOLDEN = Path.of("src/test/golden/json/malformed.txt");
    private static final Pattern BYTE = Pattern.compile("«([0-9a-f]{2})»(?:\\*(\\d+))?");

    private final Codec codec = Json.codec();

    @Test
    void explainsEveryMalformedDocument() throws IOException {
        List<String> lines = Files.readAllLines(GOLDEN);
        List<String> explained = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() || line.startsWith("#")) {
                explained.add(line);
            } else if (!line.startsWith("    ")) {
                explained.add(line);
                explained.add("    " + explain(bytes(line)));
            }
        }
        if (Boolean.getBoolean("golden.accept")) {
            Files.write(GOLDEN, explained);
        }

        assertThat(explained).isEqualTo(Files.readAllLines(GOLDEN)).hasSizeGreaterThan(100);
    }

    @Test
    void saysTheSameWhereverTheDocumentLies() throws IOException {
        for (String line : Files.readAllLines(GOLDEN)) {
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(" ")) {
                byte[] document = bytes(line);
                for (Placement placement : Placement.values()) {
                    assertThat(explain(placement, document))
                            .as("%s %s", placement, line)
                            .isEqualTo(explain(document));
                }
            }
        }
    }

    @Test
    void marksWhatItFoundAndNotOnlyItsFirstByte() {
        assertThat(marked("[1, 18446744073709551616 ]")).isEqualTo("18446744073709551616");
        assertThat(marked("[1e400]")).isEqualTo("1e400");
        assertThat(marked("{\"é\":😀}")).isEqualTo("😀");
        assertThat(marked("[1,\u00a02]")).isEqualTo("\u00a0");
        assertThat(marked("[1")).isEmpty();
    }

    private String explain(byte[] document) {
        return explain(Placement.ALONE, document);
    }

    private String explain(Placement placement, byte[] document) {
        Diagnostic diagnostic = diagnostic(placement, document);
        SourceSpan span = diagnostic.span();
        assertThat(diagnostic.message()).hasSizeLessThan(200).doesNotContainPattern("[\\p{Cc}\\x{fffd}]");
        assertThat(diagnostic.notes()).allSatisfy(note -> assertThat(note).hasSizeLessThan(200));
        String notes = diagnostic.notes().isEmpty() ? "" : " " + diagnostic.notes();
        return span.start().line() + ":" + span.start().column() + " ("
                + span.start().offset() + ") " + diagnostic.code() + " " + diagnostic.message() + notes;
    }

    private String marked(String text) {
        byte[] document = text.getBytes(UTF_8);
        SourceSpan span = diagnostic(Placement.ALONE, document).span();
        Location start = span.start();
        String marked = new String(document, start.offset(), span.end().offset() - start.offset(), UTF_8);
        assertThat(span.end().column()).isEqualTo(start.column() + marked.codePointCount(0, marked.length()));
        return marked;
    }

    private Diagnostic diagnostic(Placement placement, byte[] document) {
        try {
            throw new AssertionError("accepted: " + placement.decode(codec, document, Value::owned));
        } catch (DecodeException e) {
            assertThat(e).hasMessage(e.diagnostic().message());
            assertThat(e.getStackTrace()).isEmpty();
            return e.diagnostic();
        }
    }

    private static byte[] bytes(String line) {
        StringBuilder bytes = new StringBuilder();
        Matcher matcher = BYTE.matcher(line);
        int at = 0;
        while (matcher.find()) {
            bytes.append(new String(line.substring(at, matcher.start()).getBytes(UTF_8), ISO_8859_1));
            int times = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            bytes.append(String.valueOf((char) Integer.parseInt(matcher.group(1), 16))
                    .repeat(times));
            at = matcher.end();
        }
        bytes.append(new String(line.substring(at).getBytes(UTF_8), ISO_8859_1));
        return bytes.toString().getBytes(ISO_8859_1);
    }
}
