package io.tremor.engine.preprocessor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.engine.postprocessor.Postprocessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S11: what is compressed becomes no longer than is allowed, and is looked at while it grows. */
class S11DecompressionBombTest {
    private static final int MOST = 16 << 20;

    private final Decompression decompression = new Decompression(MOST);

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib"})
    void readsWhatPostprocessorsWrite(String name) throws PackingException {
        for (String message : new String[] {"", "snot", "badger ".repeat(10_000)}) {
            byte[] packed = packed(name, message.getBytes(UTF_8));
            assertThat(unpacked(packed)).isEqualTo(message.getBytes(UTF_8));
            // What stands behind the end is left alone.
            assertThat(unpacked(Arrays.copyOf(packed, packed.length + 3))).isEqualTo(message.getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\u001f", "{\"a\":1}", "xy", "\u00ff\u00fe"})
    void passesOnWhatIsNotCompressed(String message) throws PackingException {
        assertThat(unpacked(message.getBytes(UTF_8))).isEqualTo(message.getBytes(UTF_8));
    }

    @Test
    void readsAllMembersAndSkipsWhatAHeaderMayHold() throws PackingException {
        byte[] member = packed("gzip", "snot".getBytes(UTF_8));
        byte[] rest = Arrays.copyOfRange(member, 10, member.length);
        String header = "\u001f\u008b\b\u001e\0\0\0\0\0\0" + "\u0003\0xyz" + "name\0" + "comment\0" + "cc";
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(header.getBytes(ISO_8859_1));
        two.writeBytes(rest);
        two.writeBytes(member);
        assertThat(unpacked(two.toByteArray())).isEqualTo("snotsnot".getBytes(UTF_8));
    }

    @Test
    void stopsABombLongBeforeItsEnd() throws IOException {
        byte[] bomb = zeros(1 << 28);
        assertThatThrownBy(() -> decompression.unpack(bomb, 0, bomb.length))
                .isInstanceOf(PackingException.class)
                .hasMessage("the compressed message would have more than 16777216 bytes");
    }

    @Test
    void stopsAMessageThatBecomesFarLonger() throws IOException {
        byte[] bomb = zeros(8 << 20);
        assertThat(bomb.length * 200L).isLessThan(8 << 20);
        assertThatThrownBy(() -> decompression.unpack(bomb, 0, bomb.length))
                .isInstanceOf(PackingException.class)
                .hasMessage("the compressed message would have more than " + bomb.length * 200L + " bytes");
    }

    @Test
    void readsFewMembersOnly() {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        byte[] empty = packed("gzip", new byte[0]);
        for (int i = 0; i < 100_000; i++) {
            members.writeBytes(empty);
        }
        byte[] bytes = members.toByteArray();
        assertThatThrownBy(() -> decompression.unpack(bytes, 0, bytes.length))
                .isInstanceOf(PackingException.class)
                .hasMessage("the compressed message has more than 1024 members");
    }

    @Test
    void isNotUnpackedTwice() throws PackingException {
        byte[] once = packed("gzip", "snot".getBytes(UTF_8));
        assertThat(unpacked(packed("gzip", once))).isEqualTo(once);
    }

    @Test
    void everyDamageIsAnErrorOrHarmless() throws PackingException {
        Random random = new Random(5);
        for (String name : new String[] {"gzip", "zlib"}) {
            byte[] packed = packed(name, "snot badger ".repeat(50).getBytes(UTF_8));
            for (int cut = 2; cut < packed.length; cut++) {
                int length = cut;
                assertThatThrownBy(() -> decompression.unpack(packed, 0, length))
                        .isInstanceOf(PackingException.class);
            }
            for (int i = 0; i < 5000; i++) {
                byte[] damaged = packed.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                try {
                    decompression.unpack(damaged, 0, damaged.length);
                } catch (PackingException e) {
                    assertThat(e.problem()).startsWith("the compressed message ");
                }
            }
        }
    }

    @Test
    void theWholeStreamIsOneMessage() {
        byte[] packed = packed("gzip", "snot".getBytes(UTF_8));
        assertThat(CutStream.cut(Preprocessor.named("decompress", 100), packed, () -> 5))
                .containsExactly("snot");
        assertThat(CutStream.cut(Preprocessor.named("decompress", 100), Arrays.copyOf(packed, 12), () -> 5))
                .containsExactly("(malformed: the compressed message is damaged or cut off)");
        assertThat(CutStream.cut(Preprocessor.named("base64", 100), "c25vdA==", 3))
                .containsExactly("snot");
        assertThat(CutStream.cut(Preprocessor.named("base64", 100), "c25vd", 3).get(0))
                .startsWith("(malformed: expected Base64: ");
    }

    private byte[] unpacked(byte[] packed) throws PackingException {
        byte[] around = new byte[packed.length + 10];
        System.arraycopy(packed, 0, around, 5, packed.length);
        return decompression.unpack(around, 5, packed.length).toBytes();
    }

    private static byte[] packed(String name, byte[] message) {
        OutputBuffer output = new OutputBuffer(4);
        output.write(message, 0, message.length);
        Postprocessor.named(name).frame(output, 0);
        return output.toBytes();
    }

    private static byte[] zeros(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] step = new byte[1 << 20];
            for (int i = 0; i < count; i += step.length) {
                gzip.write(step);
            }
        }
        return bytes.toByteArray();
    }
}
