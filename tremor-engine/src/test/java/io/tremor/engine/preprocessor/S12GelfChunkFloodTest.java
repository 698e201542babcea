package io.tremor.engine.preprocessor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.engine.postprocessor.Framing;
import io.tremor.engine.postprocessor.Postprocessor;
import io.tremor.testkit.ManualClock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S12: chunks that never make a message take a bounded part of memory for a bounded time. */
class S12GelfChunkFloodTest {
    private final ManualClock clock = new ManualClock();
    private final GelfReassembly reassembly = new GelfReassembly(clock, 1 << 20);
    private final CutStream seen = new CutStream();

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib", "none"})
    void putsTogetherWhatASinkSends(String compression) throws IOException {
        Framing framing = Framing.of("gelf", "udp", null, compression);
        Random random = new Random(1);
        List<String> messages = new ArrayList<>();
        List<byte[]> datagrams = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            StringBuilder message = new StringBuilder("{\"n\":").append(i).append(",\"x\":\"");
            for (int n = random.nextInt(20_000); n > 0; n--) {
                message.append((char) ('a' + random.nextInt(26)));
            }
            messages.add(message.append("\"}").toString());
            framing.send(buffer(messages.get(i)), frame -> datagrams.add(frame.toBytes()));
        }
        Collections.shuffle(datagrams, random);
        for (byte[] datagram : datagrams) {
            receive("a", datagram);
        }
        assertThat(datagrams).hasSizeGreaterThan(50);
        assertThat(seen.messages).containsExactlyInAnyOrderElementsOf(messages);
        assertThat(reassembly.pending()).isZero();
        assertThat(reassembly.pendingBytes()).isZero();
    }

    @Test
    void takesWhatPostprocessorsChunk() throws IOException {
        Postprocessor.named("gelf-chunking").frames(buffer("{\"a\":1}"), frame -> receive("a", frame.toBytes()));
        assertThat(seen.messages).containsExactly("{\"a\":1}");
    }

    @Test
    void takesMessagesThatAreNotChunked() throws IOException {
        receive("a", "{}".getBytes(UTF_8));
        receive("a", "\u001e\u003cstored".getBytes(ISO_8859_1));
        receive("a", "\u001f\u003cstored".getBytes(ISO_8859_1));
        assertThat(seen.messages.get(0)).isEqualTo("{}");
        assertThat(seen.messages.get(1)).startsWith("(malformed: expected a GELF datagram");
        assertThat(seen.messages.get(2)).isEqualTo("stored");
        receive("a", new byte[0]);
        receive("a", "plain".getBytes(UTF_8));
        assertThat(reassembly.malformed()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "255, 2", "0, 3"})
    void refusesChunksThatCannotBe(int sequence, int count) throws IOException {
        receive("a", chunk(1, 0, 2, "x"));
        receive("a", chunk(1, sequence, count, "y"));
        assertThat(seen.messages)
                .containsExactly("(malformed: a GELF chunk cannot have the number " + sequence + " of " + count + ")");
        receive("a", chunk(1, 1, 2, "z"));
        assertThat(seen.messages).last().isEqualTo("xz");
    }

    @Test
    void aChunkThatComesTwiceCountsOnce() throws IOException {
        receive("a", chunk(1, 0, 2, "x"));
        receive("a", chunk(1, 0, 2, "y"));
        receive("a", chunk(1, 1, 2, "z"));
        assertThat(seen.messages).containsExactly("xz");
    }

    @Test
    void chunksOfDifferentSendersDoNotBelongTogether() throws IOException {
        receive("a", chunk(1, 0, 2, "x"));
        receive("b", chunk(1, 1, 2, "y"));
        assertThat(seen.messages).isEmpty();
        receive("b", chunk(1, 0, 2, "w"));
        assertThat(seen.messages).containsExactly("wy");
    }

    @Test
    void aHeaderThatIsCutOffIsRefused() throws IOException {
        for (int length = 2; length < 12; length++) {
            receive("a", Arrays.copyOf(chunk(1, 0, 2, ""), length));
        }
        assertThat(seen.messages).hasSize(10).allMatch(message -> message.startsWith("(malformed"));
    }

    @Test
    void aMessageHasFiveSeconds() throws IOException {
        receive("a", chunk(1, 0, 2, "x"));
        clock.advance(Duration.ofMillis(4999));
        reassembly.expire();
        assertThat(reassembly.pending()).isEqualTo(1);
        clock.advance(Duration.ofMillis(1));
        reassembly.expire();
        assertThat(reassembly.pending()).isZero();
        assertThat(reassembly.pendingBytes()).isZero();
        assertThat(reassembly.expired()).isEqualTo(1);
        receive("a", chunk(1, 1, 2, "y"));
        assertThat(seen.messages).isEmpty();
    }

    @Test
    void theTimeOfDayDoesNotMatter() throws IOException {
        receive("a", chunk(1, 0, 2, "x"));
        clock.setWall(Instant.EPOCH);
        receive("a", chunk(1, 1, 2, "y"));
        assertThat(seen.messages).containsExactly("xy");
    }

    @Test
    void aMessageThatIsTooLongIsReportedOnceItIsKnown() throws IOException {
        String part = "x".repeat(60_000);
        for (int i = 0; i < 18; i++) {
            receive("a", chunk(1, i, 20, part));
        }
        assertThat(seen.messages).containsExactly("(too long)");
        assertThat(reassembly.pendingBytes()).isZero();
    }

    @Test
    void oneSenderThatFloodsLosesItsOldestMessagesAndNobodyElseDoes() throws IOException {
        receive("good", chunk(7, 0, 2, "x"));
        for (int i = 0; i < 5000; i++) {
            receive("bad", chunk(i, 0, 128, "y"));
        }
        assertThat(reassembly.pending()).isEqualTo(GelfReassembly.MOST_OF_ONE + 1);
        assertThat(reassembly.evicted()).isEqualTo(4000);
        receive("good", chunk(7, 1, 2, "z"));
        assertThat(seen.messages).containsExactly("xz");
    }

    @Test
    void manySendersAreBoundedByCountAndBytes() throws IOException {
        for (int i = 0; i < 30_000; i++) {
            receive(i, chunk(i, 0, 2, "y"));
        }
        assertThat(reassembly.pending()).isEqualTo(GelfReassembly.MOST);
        String part = "x".repeat(8180);
        for (int i = 0; i < 10_000; i++) {
            receive(i, chunk(-i, 0, 2, part));
            assertThat(reassembly.pendingBytes()).isLessThanOrEqualTo(GelfReassembly.MOST_BYTES);
        }
        clock.advance(Duration.ofSeconds(5));
        reassembly.expire();
        assertThat(reassembly.pendingBytes()).isZero();
        for (int i = 0; i < 1000; i++) {
            receive("good", chunk(i, 0, 2, "x"));
            receive("good", chunk(i, 1, 2, "z"));
        }
        assertThat(seen.messages).hasSize(1000).containsOnly("xz");
    }

    @Test
    void randomDatagramsNeverBreakIt() throws IOException {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            byte[] datagram = random.nextInt(3) == 0
                    ? new byte[random.nextInt(40)]
                    : chunk(random.nextInt(4), random.nextInt(4), random.nextInt(4), "ab");
            if (datagram.length < 12 || random.nextInt(4) == 0) {
                random.nextBytes(datagram);
            }
            receive(random.nextInt(2), datagram);
            clock.advance(Duration.ofMillis(random.nextInt(10)));
        }
        clock.advance(Duration.ofSeconds(6));
        reassembly.expire();
        assertThat(reassembly.pending()).isZero();
        assertThat(reassembly.pendingBytes()).isZero();
    }

    @Test
    void asAPreprocessorItThrowsWhereNobodyListensToMistakes() {
        MessageHandler deaf = new MessageHandler() {
            @Override
            public void message(byte[] bytes, int offset, int length) {}

            @Override
            public void blank() {}

            @Override
            public void tooLong(int offset) {}
        };
        Preprocessor preprocessor = Preprocessor.named("gelf-chunking", 100);
        assertThatThrownBy(() -> preprocessor.cut("plain".getBytes(UTF_8), 0, 5, deaf))
                .isInstanceOf(IOException.class);
    }

    private void receive(Object sender, byte[] datagram) throws IOException {
        byte[] around = new byte[datagram.length + 7];
        System.arraycopy(datagram, 0, around, 3, datagram.length);
        reassembly.datagram(sender, around, 3, datagram.length, seen);
    }

    private static byte[] chunk(long id, int sequence, int count, String part) {
        byte[] bytes = part.getBytes(UTF_8);
        return ByteBuffer.allocate(12 + bytes.length)
                .putShort((short) 0x1E0F)
                .putLong(id)
                .put((byte) sequence)
                .put((byte) count)
                .put(bytes)
                .array();
    }

    private static OutputBuffer buffer(String text) {
        OutputBuffer output = new OutputBuffer(4);
        byte[] bytes = text.getBytes(UTF_8);
        output.write(bytes, 0, bytes.length);
        return output;
    }
}
