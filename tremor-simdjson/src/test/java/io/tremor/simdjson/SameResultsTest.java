package io.tremor.simdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.Value;
import io.tremor.testkit.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.XZInputStream;

/** {@code json-simd} and {@code json} give the same value for every document, or the same diagnostic. */
class SameResultsTest {
    private static final int DOCUMENTS = Integer.getInteger("json.simd.documents", 100_000);
    private static final long SEED = Long.getLong("json.simd.seed", 24);

    private final Codec simd = CodecProvider.named("json-simd").create();
    private final Codec scalar = CodecProvider.named("json").create();

    @Test
    void agreesOnTheTestSuite() {
        List<byte[]> documents = testSuite();

        assertThat(documents).hasSizeGreaterThanOrEqualTo(318);
        documents.forEach(this::agrees);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "match", "numbers"})
    void agreesOnRecordedEvents(String name) throws IOException {
        Path file = SharedData.path("tremor-bench/" + name + ".json.xz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> agrees(line.getBytes(StandardCharsets.UTF_8))))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void agreesOnLargeDocuments() {
        Documents.large().forEach(this::agrees);
    }

    @Test
    void agreesOnDamagedDocuments() {
        Documents documents = new Documents(
                new SplittableRandom(SEED),
                testSuite().stream().filter(document -> document.length < 4096).toList());
        AtomicInteger accepted = new AtomicInteger();
        for (int i = 0; i < DOCUMENTS; i++) {
            if (agrees(documents.next())) {
                accepted.incrementAndGet();
            }
        }

        assertThat(accepted.get()).isBetween(DOCUMENTS / 4, DOCUMENTS * 3 / 4);
    }

    @Test
    void agreesOnSequencesOfBytesAtEveryPlace() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 50_000; i++) {
            byte[] document = new byte[2 + random.nextInt(140)];
            Arrays.fill(document, (byte) 'a');
            document[0] = '"';
            document[document.length - 1] = '"';
            int at = 1 + random.nextInt(document.length - 1);
            int end = Math.min(at + 4, document.length - 1);
            for (int j = at; j < end; j++) {
                document[j] = (byte) (j == at ? 0xC0 + random.nextInt(64) : 0x80 + random.nextInt(0x48));
            }
            agrees(document);
        }
    }

    @Test
    void roundsAsTheScalarReaderDoes() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (!Double.isFinite(number)) {
                continue;
            }
            BigDecimal exact = new BigDecimal(number);
            BigDecimal next = new BigDecimal(Math.nextAfter(number, 0));
            BigDecimal halfway = exact.add(next).divide(BigDecimal.valueOf(2));
            agrees(floating(halfway.toString()));
            agrees(floating(Double.toString(number)));
            agrees(floating(
                    halfway.add(halfway.ulp().movePointLeft(random.nextInt(3))).toString()));
        }
    }

    private static byte[] floating(String text) {
        boolean isFloat = text.indexOf('.') >= 0 || text.indexOf('E') >= 0;
        return (isFloat ? text : text + "e0").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns whether the document was accepted. */
    private boolean agrees(byte[] document) {
        Object left = result(simd, document);
        Object right = result(scalar, document);
        if (!left.equals(right)) {
            String shown = new String(document, 0, Math.min(document.length, 2000), StandardCharsets.ISO_8859_1);
            fail("json-simd says %s and json says %s of %s", left, right, shown.replaceAll("[^ -~]", "?"));
        }
        return !(left instanceof Diagnostic);
    }

    /** Returns the diagnostic, or the value with all that tells it from others: how it is written, in which order. */
    private static Object result(Codec codec, byte[] document) {
        try {
            return codec.<Result>decode(document, 0, document.length, value -> {
                OutputBuffer output = new OutputBuffer(document.length + 16);
                codec.encode(value, output);
                return new Result(value.owned(), output.toString());
            });
        } catch (DecodeException e) {
            return e.diagnostic();
        }
    }

    private record Result(Value value, String written) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Result result && value.equals(result.value) && written.equals(result.written);
        }

        @Override
        public int hashCode() {
            return written.hashCode();
        }
    }

    private static List<byte[]> testSuite() {
        Path folder = SharedData.path("json-test-suite");
        try (Stream<Path> files = Files.walk(folder)) {
            List<byte[]> documents = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                documents.add(Files.readAllBytes(file));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
