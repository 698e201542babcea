package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.util.Arrays;
import java.util.Base64;

/** {@code base64}: each message in Base64, padded. */
final class Base64Text implements Postprocessor {
    @Override
    public void frame(OutputBuffer output, int start) {
        byte[] message = Arrays.copyOfRange(output.array(), start, output.length());
        byte[] text = Base64.getEncoder().encode(message);
        output.truncate(start);
        output.write(text, 0, text.length);
    }
}
