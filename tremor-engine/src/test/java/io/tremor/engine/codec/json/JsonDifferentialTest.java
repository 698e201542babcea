package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.Value;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The reader against an independent one, on damaged documents: both refuse, or both accept and mean the same.
 *
 * <p>{@code -Djson.differential.documents=…} and {@code -Djson.differential.seed=…} make a longer or another run.
 */
class JsonDifferentialTest {
    private static final int DOCUMENTS = Integer.getInteger("json.differential.documents", 200_000);
    private static final long SEED = Long.getLong("json.differential.seed", 20_250_101);
    private static final int LARGEST_SEED_DOCUMENT = 4096;

    private final Codec codec = Json.codec();
    private final ReferenceReader reference = new ReferenceReader();
    private final OutputBuffer output = new OutputBuffer(1024);

    @Test
    void agreesWithAnIndependentReaderOnDamagedDocuments() {
        SplittableRandom random = new SplittableRandom(SEED);
        Mutator mutator = new Mutator(corpus(random.split()), random);
        Map<ReferenceReader.Fault, Integer> refused = new EnumMap<>(ReferenceReader.Fault.class);
        int accepted = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] document = mutator.next();
            ReferenceReader.Opinion opinion = reference.read(document);
            String difference =
                    difference(document, mutator.rubbish(), mutator.rubbish(), opinion, i % 4 == 0, i % 32 == 0);
            if (difference != null) {
                fail("document %s of seed %s: %s: %s", i, SEED, difference, readable(document));
            }
            accepted += opinion.faults().isEmpty() ? 1 : 0;
            opinion.faults().forEach(fault -> refused.merge(fault, 1, Integer::sum));
        }
        // A mutator that only ever made rubbish, or never anything wrong, would prove nothing.
        assertThat(accepted).isBetween(DOCUMENTS / 5, DOCUMENTS * 4 / 5);
        assertThat(refused).containsOnlyKeys(ReferenceReader.Fault.values());
        assertThat(refused.values()).allSatisfy(count -> assertThat(count).isGreaterThan(DOCUMENTS / 2000));
    }

    private @Nullable String difference(
            byte[] document,
            byte[] before,
            byte[] behind,
            ReferenceReader.Opinion opinion,
            boolean closely,
            boolean written) {
        ByteArrayOutputStream around = new ByteArrayOutputStream();
        around.writeBytes(before);
        around.writeBytes(document);
        around.writeBytes(behind);
        Value expected = opinion.value();
        try {
            return codec.<@Nullable String>decode(
                    around.toByteArray(),
                    before.length,
                    document.length,
                    value -> expected == null
                            ? "accepted in spite of " + opinion.faults()
                            : difference(expected, value, closely, written));
        } catch (DecodeException e) {
            return expected == null ? misreported(e, document, opinion) : "refused: " + e.diagnostic();
        } catch (RuntimeException | StackOverflowError e) {
            return "threw " + e + " at " + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 4));
        }
    }

    private @Nullable String difference(Value expected, Value actual, boolean closely, boolean written) {
        if (!closely) {
            return expected.equals(actual) ? null : "not equal to " + ReferenceWriter.write(expected);
        }
        String found = Agreement.difference(expected, actual);
        if (found != null || !written) {
            return found;
        }
        output.clear();
        codec.encode(actual, output);
        String right = ReferenceWriter.write(expected);
        return output.toString().equals(right) ? null : "written as " + output + " instead of " + right;
    }

    /** Where the document has just one kind of fault, the diagnostic has to name that kind. */
    private static @Nullable String misreported(DecodeException e, byte[] document, ReferenceReader.Opinion opinion) {
        int place = e.diagnostic().span().start().offset();
        if (place < 0 || place > document.length) {
            return "refused at " + place + ", outside the document";
        }
        boolean fits = opinion.faults().size() > 1
                || opinion.faults().stream().allMatch(fault -> switch (fault) {
                    case INTEGER_OUT_OF_RANGE, FLOAT_OUT_OF_RANGE ->
                        e.diagnostic().code().toString().equals("NUMBER_OUT_OF_RANGE");
                    case TOO_DEEP -> e.diagnostic().code().toString().equals("NESTED_TOO_DEEP");
                    // What is wrong first counts: a grammar fault may stand before or behind bytes that are not UTF-8.
                    case NOT_UTF8, NOT_JSON, LONE_SURROGATE -> true;
                });
        return fits ? null : "refused as " + e.diagnostic().code() + " because of " + opinion.faults();
    }

    private static List<byte[]> corpus(SplittableRandom random) {
        List<byte[]> corpus = new ArrayList<>();
        SuiteFiles.parsing("").stream()
                .map(SuiteFiles::bytes)
                .filter(document -> document.length <= LARGEST_SEED_DOCUMENT)
                .forEach(corpus::add);
        DocumentGenerator generator = new DocumentGenerator(random);
        for (int i = 0; i < 1500; i++) {
            corpus.add((i % 3 == 0 ? generator.record(12) : generator.document())
                    .text()
                    .getBytes(UTF_8));
        }
        return corpus;
    }

    private static String readable(byte[] document) {
        StringBuilder text = new StringBuilder("\"");
        for (byte b : document) {
            boolean plain = b >= ' ' && b < 0x7f && b != '"' && b != '\\';
            text.append(plain ? String.valueOf((char) b) : String.format("\\%03o", b & 0xff));
        }
        return text.append('"').toString();
    }
}
