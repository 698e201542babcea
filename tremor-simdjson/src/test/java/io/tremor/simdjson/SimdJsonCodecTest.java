package io.tremor.simdjson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tremor.api.codec.Codec;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.Value;
import io.tremor.testkit.codec.CodecContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codec {@code json-simd} keeps what every codec has to keep. */
class SimdJsonCodecTest extends CodecContract {
    @Override
    protected Codec codec() {
        return CodecProvider.named("json-simd").create();
    }

    @Override
    protected List<byte[]> validMessages() {
        return Stream.of(
                        "{\"snot\":\"badger\",\"list\":[1,2.5,null,true],\"inner\":{\"é\":\"日本\"}}",
                        " { \"a\" : 1 , \"a\" : [ ] , \"\\u0062\" : \"\\/\" } ",
                        "[9223372036854775807,-9223372036854775808,-0,1e2]",
                        "\"text\"",
                        "7",
                        "{}")
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    @Override
    protected List<byte[]> invalidMessages() {
        return Stream.of("", "{\"a\":1,}", "[1", "nul", "\"\u00ff\"", "[1]x", "1e400", "[\n\n01]")
                .map(text -> text.getBytes(ISO_8859_1))
                .toList();
    }

    @Test
    void refusesToDecodeFromWithinDecode() {
        Codec codec = codec();
        byte[] message = {'1'};

        assertThatIllegalStateException()
                .isThrownBy(() -> codec.decode(message, 0, 1, value -> codec.decode(message, 0, 1, Value::owned)));
        assertThat(codec.decode(message)).isEqualTo(Value.of(1));
    }

    @Test
    void givesValuesThatStayGood() {
        Codec codec = codec();
        byte[] message = "{\"a\":[\"text\",1]}".getBytes(UTF_8);

        Value kept = codec.<Value>decode(message, 0, message.length, value -> value);
        codec.decode("{\"b\":[\"other\",2]}".getBytes(UTF_8));

        assertThat(kept).hasToString("{\"a\":[\"text\",1]}").isSameAs(kept.owned());
    }
}
