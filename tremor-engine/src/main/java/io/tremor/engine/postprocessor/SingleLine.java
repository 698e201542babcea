package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.engine.value.LineText;
import java.nio.charset.StandardCharsets;

/**
 * A message of text on a line of its own: whatever in it could end the line or forge another one is shown as
 * {@link LineText} does, and a line feed stands behind it.
 */
final class SingleLine implements Postprocessor {
    @Override
    public void frame(OutputBuffer output, int start) {
        if (mayHarm(output.array(), start, output.length())) {
            String message = new String(output.array(), start, output.length() - start, StandardCharsets.UTF_8);
            byte[] line = LineText.of(message).getBytes(StandardCharsets.UTF_8);
            output.truncate(start);
            output.write(line, 0, line.length);
        }
        output.write('\n');
    }

    /** Looks for the bytes that what {@link LineText} shows otherwise starts with; some others start with them as well. */
    private static boolean mayHarm(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xFF;
            if (b < ' ' && b != '\t' || b == 0x7F || b == 0xC2 || b == 0xD8 || b == 0xE2) {
                return true;
            }
        }
        return false;
    }
}
