package io.tremor.engine.codec.gelf;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import io.tremor.engine.codec.json.JsonWriter;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * GELF messages, uncompressed and in one piece; compression and chunks are the business of pre- and postprocessors. Any
 * value can be encoded, {@link GelfMessage} says how. Decoding refuses what lacks a host or a message, and gives the
 * additional fields the form in which they would be encoded.
 */
final class GelfCodec implements Codec {
    private static final Location START = new Location(0, 1, 1);

    private final JsonCodec json;
    private final JsonWriter writer = new JsonWriter();
    private final GelfMessage messages;

    GelfCodec(int maxDepth, Supplier<String> localHost) {
        json = new JsonCodec(maxDepth);
        messages = new GelfMessage(localHost);
    }

    @Override
    public <R> R decode(byte[] bytes, int offset, int length, Function<? super Value, ? extends R> use) {
        RecordValue message = json.decode(bytes, offset, length, this::message);
        return use.apply(message);
    }

    private RecordValue message(Value document) {
        if (!(document instanceof RecordValue record)) {
            throw malformed("expected a GELF message, which is a record, but found " + document.kind());
        }
        String mistake = GelfRules.mistakeIn(record);
        if (mistake != null) {
            throw malformed(mistake);
        }
        return messages.of(record);
    }

    private static DecodeException malformed(String message) {
        return new DecodeException(
                Diagnostic.error(ErrorCode.MALFORMED_MESSAGE, message, new SourceSpan(START, START)));
    }

    @Override
    public void encode(Value value, OutputBuffer output) {
        writer.write(messages.of(value), output);
    }
}
