package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.testkit.codec.CodecContract;
import java.util.List;
import java.util.stream.Stream;

/** The codec {@code json} keeps what every codec has to keep. */
class JsonCodecTest extends CodecContract {
    @Override
    protected Codec codec() {
        return Json.codec();
    }

    @Override
    protected List<byte[]> validMessages() {
        return Stream.of(
                        "{\"snot\":\"badger\",\"list\":[1,2.5,null,true],\"inner\":{\"é\":\"日本\"}}",
                        " { \"a\" : 1 , \"a\" : [ ] , \"\\u0062\" : \"\\/\" } ",
                        "[18446744073709551615,-9223372036854775808,-0,1e2]",
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
}
