package io.tremor.engine.postprocessor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.engine.value.EvaluationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramingTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "json, stdout, -, newline",
                "json, file, -, newline",
                "json, tcp, -, newline",
                "json, tcps, null, null",
                "json, tcp, octets, octets",
                "string, stdout, -, escaped newline",
                "string, tcp, -, escaped newline",
                "string, tcp, octets, octets",
                "gelf, tcp, -, null",
                "gelf, tcps, -, null",
                "gelf, tcp, newline, newline",
                "gelf, file, -, newline",
                "syslog, tcp, -, octets",
                "syslog, tcps, -, octets",
                "syslog, tcp, newline, newline",
                "syslog, file, -, newline",
                "syslog, udp, -, none",
                "json, udp, -, none",
                "gelf, udp, -, gelf"
            })
    void followsFromCodecAndTransport(String codec, String transport, @Nullable String option, String framing) {
        Framing found = Framing.of(codec, transport, option, null);
        assertThat(found).hasToString(framing).isEqualTo(Framing.of(codec, transport, option, null));
        assertThat(found.copy()).isEqualTo(found).hasSameHashCodeAs(found);
    }

    @ParameterizedTest
    @CsvSource({
        "json, tcp, lines, , '`framing` must be `newline`, `octets` or `null`, not `lines`'",
        "json, udp, newline, , '`framing` has no meaning for datagrams, which are messages'",
        "gelf, udp, , lz4, '`compression` must be `gzip`, `zlib` or `none`, not `lz4`'",
        "gelf, tcp, , gzip, '`compression` is for `gelf+udp` only'",
        "json, udp, , gzip, '`compression` is for `gelf+udp` only'"
    })
    void saysWhatIsWrong(
            String codec, String transport, @Nullable String framing, @Nullable String compression, String message) {
        assertThatThrownBy(() -> Framing.of(codec, transport, framing, compression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aStreamIsFramedWhenItIsEncodedAndNotAgainWhenItIsSent() throws IOException {
        Framing framing = Framing.of("syslog", "tcp", null, null);
        OutputBuffer output = buffer("<14>1");
        framing.frame(output, 0);
        assertThat(output).hasToString("5 <14>1");
        assertThat(sent(framing, output)).containsExactly("5 <14>1".getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "plain ü 日本 ¡ ℃ 😀, plain ü 日本 ¡ ℃ 😀",
                "~a\nb\r\tc\\n~, ~a\\nb\\r\tc\\n~",
                "~\u001b[2J\u0000\u000b\u007f~, ~\\u001b[2J\\u0000\\u000b\\u007f~",
                "~\u0085\u009b\u00a0\u00c2~, ~\\u0085\\u009b\u00a0\u00c2~",
                "~\u2028\u2029\u202e\u2066\u200f\u061c\u2030~, ~\\u2028\\u2029\\u202e\\u2066\\u200f\\u061c\u2030~"
            })
    void textStaysOnItsLine(String message, String line) {
        OutputBuffer output = buffer("#" + message);
        Framing.of("string", "stdout", null, null).frame(output, 1);
        assertThat(output).hasToString("#" + line + "\n");
    }

    @Test
    void aGelfMessageThatFitsADatagramIsSentAsItIs() throws IOException {
        Framing framing = Framing.of("gelf", "udp", null, null);
        OutputBuffer output = buffer("{}");
        framing.frame(output, 0);
        assertThat(sent(framing, output)).containsExactly("{}".getBytes(UTF_8));
    }

    @Test
    void aLongGelfMessageIsCompressedAndOnlyCutIfThatDoesNotDo() throws IOException {
        Framing framing = Framing.of("gelf", "udp", null, null);
        String message = "{" + " ".repeat(100_000) + "}";
        List<byte[]> one = sent(framing, buffer(message));
        assertThat(one).hasSize(1);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(one.get(0))).readAllBytes())
                .isEqualTo(message.getBytes(UTF_8));

        byte[] noise = noise(3000);
        List<byte[]> chunks = sent(framing, bytes(noise));
        assertThat(chunks).hasSize(3).allSatisfy(chunk -> assertThat(chunk).hasSizeLessThanOrEqualTo(1420));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(joined(chunks))).readAllBytes())
                .isEqualTo(noise);
    }

    @ParameterizedTest
    @CsvSource({"gzip, 31", "zlib, 120", "none, 123"})
    void compressionIsDoneAsAskedFor(String compression, int firstByte) throws IOException {
        List<byte[]> sent = sent(Framing.of("gelf", "udp", null, compression), buffer("{}"));
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0)[0]).isEqualTo((byte) firstByte);
    }

    @Test
    void chunksAreNumberedAndShareAnId() throws IOException {
        Framing framing = Framing.of("gelf", "udp", null, "none");
        byte[] message = noise(4000);
        List<byte[]> first = sent(framing, bytes(message));
        List<byte[]> second = sent(framing, bytes(message));
        assertThat(first).hasSize(3);
        for (int i = 0; i < first.size(); i++) {
            byte[] chunk = first.get(i);
            assertThat(chunk).startsWith(0x1E, 0x0F);
            assertThat(chunk[10]).isEqualTo((byte) i);
            assertThat(chunk[11]).isEqualTo((byte) 3);
            assertThat(id(chunk)).isEqualTo(id(first.get(0))).isNotEqualTo(id(second.get(i)));
        }
        assertThat(joined(first)).isEqualTo(message);
    }

    @Test
    void messagesForWhichThereAreNotEnoughChunksGoInLargerOnes() throws IOException {
        Framing framing = Framing.of("gelf", "udp", null, "none");
        byte[] message = noise(8180 * 128);
        List<byte[]> chunks = sent(framing, bytes(message));
        assertThat(chunks).hasSize(128).allSatisfy(chunk -> assertThat(chunk).hasSize(8192));
        assertThat(joined(chunks)).isEqualTo(message);
        assertThatThrownBy(() -> sent(framing, bytes(noise(8180 * 128 + 1))))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("[GELF encoder] Maximum number of chunks is 128 this package would cause 129 chunks.");
    }

    @Test
    void asTremorHasItEveryMessageIsCut() throws IOException {
        Postprocessor chunking = Postprocessor.named("gelf-chunking");
        List<byte[]> chunks = new ArrayList<>();
        chunking.frames(buffer(""), frame -> chunks.add(frame.toBytes()));
        assertThat(chunks).isEmpty();
        chunking.frames(buffer("x"), frame -> chunks.add(frame.toBytes()));
        chunking.frames(bytes(noise(8181)), frame -> chunks.add(frame.toBytes()));
        assertThat(chunks).extracting(chunk -> chunk.length).containsExactly(13, 8192, 13);
    }

    private static String id(byte[] chunk) {
        return new String(chunk, 2, 8, ISO_8859_1);
    }

    private static byte[] joined(List<byte[]> chunks) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        chunks.forEach(chunk -> message.write(chunk, 12, chunk.length - 12));
        return message.toByteArray();
    }

    private static List<byte[]> sent(Framing framing, OutputBuffer message) throws IOException {
        List<byte[]> frames = new ArrayList<>();
        framing.send(message, frame -> frames.add(frame.toBytes()));
        return frames;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static OutputBuffer buffer(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    private static OutputBuffer bytes(byte[] bytes) {
        OutputBuffer output = new OutputBuffer(4);
        output.write(bytes, 0, bytes.length);
        return output;
    }
}
