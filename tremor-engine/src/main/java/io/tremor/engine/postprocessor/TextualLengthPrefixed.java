package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;

/** {@code textual-length-prefixed}: the length in decimal and a blank before each message, as RFC 6587 has it for syslog. */
final class TextualLengthPrefixed implements Postprocessor {
    @Override
    public void frame(OutputBuffer output, int start) {
        int length = output.length() - start;
        int digits = 1;
        for (int rest = length / 10; rest > 0; rest /= 10) {
            digits++;
        }
        byte[] bytes = MessageStart.makeRoom(output, start, digits + 1);
        int rest = length;
        for (int at = start + digits - 1; at >= start; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        bytes[start + digits] = ' ';
    }
}
