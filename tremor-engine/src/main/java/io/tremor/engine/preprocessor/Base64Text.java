package io.tremor.engine.preprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.util.Arrays;
import java.util.Base64;

/** {@code base64}: messages in Base64, whose padding may be left out. */
final class Base64Text implements Packing {
    @Override
    public OutputBuffer unpack(byte[] bytes, int offset, int length) throws PackingException {
        try {
            byte[] message = Base64.getDecoder().decode(Arrays.copyOfRange(bytes, offset, offset + length));
            OutputBuffer output = new OutputBuffer(message.length);
            output.write(message, 0, message.length);
            return output;
        } catch (IllegalArgumentException e) {
            throw new PackingException("expected Base64: " + e.getMessage());
        }
    }
}
