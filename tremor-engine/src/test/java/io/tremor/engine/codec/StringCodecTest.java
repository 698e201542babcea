package io.tremor.engine.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.codec.CodecContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The codec {@code string} keeps what every codec has to keep, and takes any bytes for text. */
class StringCodecTest extends CodecContract {
    @Override
    protected Codec codec() {
        return CodecProvider.named("string").create();
    }

    @Override
    protected List<byte[]> validMessages() {
        return List.of(
                "".getBytes(UTF_8),
                "plain text".getBytes(UTF_8),
                "{\"not\":\"parsed\"".getBytes(UTF_8),
                "日本語 😀 \u0000".getBytes(UTF_8),
                "caf\u00e9 \u00ed\u00a0\u0080".getBytes(ISO_8859_1));
    }

    @Override
    protected List<byte[]> invalidMessages() {
        return List.of();
    }

    @Test
    void replacesWhatIsNotUtf8() {
        assertThat(codec().decode("caf\u00e9!".getBytes(ISO_8859_1))).isEqualTo(Value.of("caf\ufffd!"));
    }

    @Test
    void writesTextAndBytesAsTheyAreAndTheRestAsJson() {
        assertThat(encoded(Value.of("a \"quoted\" word\n"))).isEqualTo("a \"quoted\" word\n");
        assertThat(encoded(Value.of("lone \ud800"))).isEqualTo("lone \ufffd");
        assertThat(encoded(BinaryValue.of((byte) 'a', (byte) 'b'))).isEqualTo("ab");
        assertThat(encoded(RecordValue.builder().put("a", "\n").build())).isEqualTo("{\"a\":\"\\n\"}");
        assertThat(encoded(Value.of(1.50))).isEqualTo("1.5");
    }

    private String encoded(Value value) {
        OutputBuffer output = new OutputBuffer(8);
        codec().encode(value, output);
        return output.toString();
    }
}
