package io.tremor.engine.postprocessor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostprocessorTest {
    @Test
    void separateEndsEveryMessageWithALineFeed() {
        assertThat(framed(Postprocessor.named("separate"), "snot", "", "badger"))
                .isEqualTo("snot\n\nbadger\n");
        assertThat(framed(Postprocessor.separate((byte) '|'), "snot", "", "badger"))
                .isEqualTo("snot||badger|");
    }

    @Test
    void noneAddsNothing() {
        assertThat(framed(Postprocessor.named("none"), "snot", "", "badger")).isEqualTo("snotbadger");
    }

    @Test
    void lengthsStandBeforeMessages() {
        assertThat(framed(Postprocessor.named("textual-length-prefixed"), "snot", "", "é", "x".repeat(1000)))
                .isEqualTo("4 snot0 2 é1000 " + "x".repeat(1000));
        assertThat(framed(Postprocessor.named("length-prefixed"), "snot", "", "x".repeat(258)))
                .isEqualTo("\0\0\0\0\0\0\0\u0004snot" + "\0".repeat(8) + "\0\0\0\0\0\0\u0001\u0002" + "x".repeat(258));
    }

    @Test
    void base64IsPadded() {
        assertThat(framed(Postprocessor.named("base64"), "snot", "", "b")).isEqualTo("c25vdA==Yg==");
    }

    @Test
    void compressedMessagesAreWholeStreams() throws IOException {
        for (String message : List.of("", "snot", "badger ".repeat(100_000))) {
            assertThat(new GZIPInputStream(input("gzip", message)).readAllBytes())
                    .isEqualTo(message.getBytes(UTF_8));
            assertThat(new InflaterInputStream(input("zlib", message)).readAllBytes())
                    .isEqualTo(message.getBytes(UTF_8));
        }
    }

    @Test
    void aCompressorIsGoodForManyMessages() throws IOException {
        Postprocessor gzip = Postprocessor.named("gzip");
        OutputBuffer output = new OutputBuffer(4);
        for (String message : List.of("snot", "badger")) {
            int start = output.length();
            output.write(message.getBytes(UTF_8), 0, message.length());
            gzip.frame(output, start);
        }
        assertThat(new GZIPInputStream(new ByteArrayInputStream(output.toBytes())).readAllBytes())
                .isEqualTo("snotbadger".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base64",
                "gelf-chunking",
                "gzip",
                "length-prefixed",
                "none",
                "separate",
                "textual-length-prefixed",
                "zlib"
            })
    void framesAreTheSameOneByOneAndInARow(String name) throws IOException {
        String message = "snot ".repeat(5000);
        List<byte[]> frames = new ArrayList<>();
        OutputBuffer alone = buffer(message);
        Postprocessor.named(name).frames(alone, frame -> frames.add(frame.toBytes()));
        OutputBuffer inARow = buffer("before" + message);
        Postprocessor.named(name).frame(inARow, "before".length());

        OutputBuffer joined = buffer("before");
        frames.forEach(frame -> joined.write(frame, 0, frame.length));
        assertThat(frames).hasSize(name.equals("gelf-chunking") ? 4 : 1);
        assertThat(joined.length()).isEqualTo(inARow.length());
        if (!name.equals("gelf-chunking")) {
            assertThat(joined.toBytes()).isEqualTo(inARow.toBytes());
        }
    }

    @Test
    void saysWhichThereAreWhereANameIsUnknown() {
        assertThatThrownBy(() -> Postprocessor.named("lines"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no postprocessor `lines`; there are `base64`, `gelf-chunking`, `gzip`,"
                        + " `length-prefixed`, `none`, `separate`, `textual-length-prefixed`, `zlib`");
        assertThatThrownBy(() -> Postprocessor.named("gelf-chunkin"))
                .hasMessage("There is no postprocessor `gelf-chunkin`: did you mean `gelf-chunking`?");
    }

    private static InputStream input(String name, String message) {
        OutputBuffer output = buffer("#" + message);
        Postprocessor.named(name).frame(output, 1);
        assertThat(output.array()[0]).isEqualTo((byte) '#');
        return new ByteArrayInputStream(output.array(), 1, output.length() - 1);
    }

    private static OutputBuffer buffer(String text) {
        OutputBuffer output = new OutputBuffer(4);
        byte[] bytes = text.getBytes(UTF_8);
        output.write(bytes, 0, bytes.length);
        return output;
    }

    private static String framed(Postprocessor postprocessor, String... messages) {
        OutputBuffer output = new OutputBuffer(4);
        for (String message : messages) {
            byte[] bytes = message.getBytes(UTF_8);
            int start = output.length();
            output.write(bytes, 0, bytes.length);
            postprocessor.frame(output, start);
        }
        return output.toString();
    }
}
