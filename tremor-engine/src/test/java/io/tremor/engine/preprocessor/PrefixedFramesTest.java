package io.tremor.engine.preprocessor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S13: lengths that are negative, overflow, or are huge, are refused before anything is allocated for them. */
class PrefixedFramesTest {
    private static final String CUT_OFF = "(malformed: the stream ends inside a message)";
    private static final String NO_LENGTH =
            "(malformed: expected a length in decimal and a blank before the message; nothing is read behind this)";
    private static final String NO_BINARY_LENGTH =
            "(malformed: expected a length below 2^63 before the message; nothing is read behind this)";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void readsTextualLengths(int piece) {
        assertThat(textual("4 snot0 2 ab+1\tx\n\n007 badger!", piece))
                .containsExactly("snot", "", "ab", "x", "badger!");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void passesOverWhatIsTooLong(int piece) {
        assertThat(textual("21 " + "x".repeat(21) + "1 a20 " + "y".repeat(20), piece))
                .containsExactly("(too long)", "a", "y".repeat(20));
        assertThat(textual("999999999999999999 xxx", piece)).containsExactly("(too long)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "1 ab 1 c", "-1 a", "12345678901234567890 x", "1234567890123456789", "1x", "{\"a\":1}", "+ "
            })
    void readsNothingBehindALengthThatMakesNoSense(String stream) {
        for (int piece = 1; piece < 30; piece++) {
            assertThat(textual("1 a" + stream + " 1 b 1 c", piece))
                    .endsWith(NO_LENGTH)
                    .startsWith("a");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 snot", "5", "5 ", "12"})
    void reportsAMessageThatDoesNotEnd(String stream) {
        assertThat(textual("1 a" + stream, 3)).containsExactly("a", CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void readsBinaryLengths(int piece) {
        String zeros = "\0".repeat(7);
        assertThat(binary(zeros + "\u0004snot" + zeros + "\0" + zeros + "\u0002ab", piece))
                .containsExactly("snot", "", "ab");
        assertThat(binary(zeros + "\u0015" + "x".repeat(21) + zeros + "\u0001a", piece))
                .containsExactly("(too long)", "a");
        assertThat(binary("\u007f" + "\u00ff".repeat(7) + "xyz", piece)).containsExactly("(too long)");
        assertThat(binary("\u0080" + zeros + "\0\0\0\0", piece)).containsExactly(NO_BINARY_LENGTH);
        assertThat(binary(zeros + "\u0004sno", piece)).containsExactly(CUT_OFF);
        assertThat(binary(zeros, piece)).containsExactly(CUT_OFF);
        assertThat(binary("", piece)).isEmpty();
    }

    @Test
    void theSameComesOfAnyPieces() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] stream = new byte[random.nextInt(40)];
            for (int at = 0; at < stream.length; at++) {
                stream[at] = (byte) "0123 \nab".charAt(random.nextInt(8));
            }
            List<String> whole = CutStream.cut(new TextualLengthPrefixed(20), stream, () -> stream.length);
            List<String> pieces = CutStream.cut(new TextualLengthPrefixed(20), stream, () -> 1 + random.nextInt(5));
            assertThat(pieces).as(new String(stream, ISO_8859_1)).isEqualTo(whole);
        }
    }

    private static List<String> textual(String stream, int piece) {
        return CutStream.cut(new TextualLengthPrefixed(20), stream.getBytes(ISO_8859_1), () -> piece);
    }

    private static List<String> binary(String stream, int piece) {
        return CutStream.cut(new LengthPrefixed(20), stream.getBytes(ISO_8859_1), () -> piece);
    }
}
