package io.tremor.engine.appender;

import io.tremor.api.codec.DecodeException;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.Value;
import java.nio.charset.StandardCharsets;

/** The option {@code args}, which is JSON. */
final class ArgsText {
    private ArgsText() {}

    /**
     * Reads the option.
     *
     * @throws IllegalArgumentException if it is no JSON; the message says where
     */
    static Value parse(String text) {
        try {
            return CodecProvider.named("json").create().decode(text.getBytes(StandardCharsets.UTF_8));
        } catch (DecodeException e) {
            throw new IllegalArgumentException("it is not JSON: " + e.diagnostic(), e);
        }
    }
}
