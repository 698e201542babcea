package io.tremor.engine.codec.syslog;

import io.tremor.api.Clock;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonWriter;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Syslog messages. Decoding takes anything that is UTF-8: what is neither RFC 5424 nor RFC 3164 is a message of which
 * nothing but the text is known. Encoding takes what decoding gives, and log events in any layout; it throws an
 * {@link io.tremor.engine.value.EvaluationException} for other records, and never writes what is not one message.
 */
final class SyslogCodec implements Codec {
    private final Clock clock;
    private final SyslogWriter writer;
    private final JsonWriter text = new JsonWriter();

    SyslogCodec(Clock clock, Supplier<String> localHost) {
        this.clock = clock;
        writer = new SyslogWriter(clock, localHost);
    }

    @Override
    public <R> R decode(byte[] bytes, int offset, int length, Function<? super Value, ? extends R> use) {
        String message = ValidText.of(bytes, offset, length);
        return use.apply(parse(message).toRecord());
    }

    private ParsedMessage parse(String message) {
        String trimmed = Cursor.trim(message);
        ParsedMessage parsed = Rfc5424Reader.read(trimmed);
        if (parsed == null) {
            parsed = Rfc3164Reader.read(trimmed, clock.wallNanos());
        }
        if (parsed == null) {
            parsed = new ParsedMessage();
            parsed.text = message;
        }
        return parsed;
    }

    @Override
    public void encode(Value value, OutputBuffer output) {
        // As a whole, so that nothing of it is written when something is missing.
        text.writeText(writer.message(value), output);
    }
}
