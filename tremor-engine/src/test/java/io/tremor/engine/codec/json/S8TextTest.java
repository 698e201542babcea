package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is valid Unicode or the document is refused; whatever text a value holds, valid UTF-8 leaves. */
class S8TextTest {
    private final Codec codec = Json.codec();

    @Test
    void readsEveryCodePointAsItIs() {
        StringBuilder all = new StringBuilder();
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
            if (c != '"' && c != '\\' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
                all.appendCodePoint(c);
            }
        }
        String text = all.toString();

        assertThat(read(('"' + text + '"').getBytes(UTF_8))).isEqualTo(text);
        assertThat(Json.toString(Value.of(text))).isEqualTo('"' + text + '"');
        assertThat(Json.toString(Json.parse("{\"" + text + "\":1}"))).isEqualTo("{\"" + text + "\":1}");
    }

    @Test
    void readsEveryEscapeOfOneUnitUnlessItIsALoneSurrogate() {
        for (int c = 0; c < 0x10000; c++) {
            byte[] document =
                    String.format(c % 2 == 0 ? "\"\\u%04x\"" : "\"\\u%04X\"", c).getBytes(UTF_8);
            String expected = Character.isSurrogate((char) c) ? null : String.valueOf((char) c);
            if (!Objects.equals(read(document), expected)) {
                fail("\\u%04x is read as %s", c, read(document));
            }
        }
    }

    @Test
    void readsEscapedPairsAndNoOtherSurrogates() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            int high = 0xD700 + random.nextInt(0xA00);
            int low = 0xD700 + random.nextInt(0xA00);
            boolean right = !Character.isSurrogate((char) high) && !Character.isSurrogate((char) low)
                    || Character.isSurrogatePair((char) high, (char) low);
            String expected = right ? "" + (char) high + (char) low : null;
            String found = read(String.format("\"\\u%04x\\u%04x\"", high, low).getBytes(UTF_8));
            if (!Objects.equals(found, expected)) {
                fail("\\u%04x\\u%04x is read as %s", high, low, found);
            }
        }
    }

    @Test
    void agreesWithTheJdkOnEveryPairOfBytes() {
        for (int pair = 0; pair < 0x10000; pair++) {
            agreesWithTheJdk(pair % 11, (byte) (pair >> 8), (byte) pair);
        }
    }

    @Test
    void agreesWithTheJdkOnLongerSequencesAtEveryPlace() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 200_000; i++) {
            int lead = 0xE0 + random.nextInt(32);
            int second = 0x70 + random.nextInt(0x60);
            int third = random.nextInt(8) == 0 ? random.nextInt(256) : 0x80 + random.nextInt(64);
            int fourth = random.nextInt(4) == 0 ? random.nextInt(256) : 0x80 + random.nextInt(64);
            agreesWithTheJdk(random.nextInt(24), (byte) lead, (byte) second, (byte) third, (byte) fourth);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "a\ud83d", "\ude00b", "\udc00\ud800", "\ud83d\ude00\ud83d"})
    void writesALoneSurrogateAsTheReplacementCharacter(String text) {
        String repaired = text.replaceAll("\\p{Cs}", "\ufffd");

        assertThat(Json.toBytes(Value.of(text))).isEqualTo(('"' + repaired + '"').getBytes(UTF_8));
        assertThat(Json.toBytes(RecordValue.builder().put(text, text).build()))
                .isEqualTo(("{\"" + repaired + "\":\"" + repaired + "\"}").getBytes(UTF_8));
    }

    @Test
    void writesSurrogatesAcrossEveryBoundaryOfItsBuffers() {
        SplittableRandom random = new SplittableRandom(5);
        for (int length = 4080; length < 4110; length++) {
            StringBuilder text = new StringBuilder("x".repeat(length));
            for (int i = 0; i < 20; i++) {
                text.append(random.nextInt(3) == 0 ? "😀" : random.nextInt(4) == 0 ? "\ud83d" : "\n");
            }
            String written = Json.toString(Value.of(text.toString()));

            assertThat(written.substring(4000))
                    .isEqualTo(ReferenceWriter.write(Value.of(text.toString())).substring(4000));
        }
    }

    /** Puts bytes into a string, behind some others, and compares with what the JDK says of them. */
    private void agreesWithTheJdk(int place, byte... bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                return;
            }
        }
        byte[] document = new byte[place + bytes.length + 3];
        Arrays.fill(document, (byte) '_');
        document[0] = '"';
        document[document.length - 1] = '"';
        System.arraycopy(bytes, 0, document, place + 1, bytes.length);
        String expected;
        try {
            String whole = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            expected = whole.substring(1, whole.length() - 1);
        } catch (CharacterCodingException e) {
            expected = null;
        }
        String found = read(document);
        if (!Objects.equals(found, expected)) {
            fail("%s behind %s bytes is read as %s", HexFormat.of().formatHex(bytes), place, found);
        }
    }

    /** Returns the text of a document that is one string, or {@code null} where it is refused. */
    private @Nullable String read(byte[] document) {
        try {
            return codec.<String>decode(document, 0, document.length, value -> ((StringValue) value).text());
        } catch (DecodeException e) {
            return null;
        }
    }
}
