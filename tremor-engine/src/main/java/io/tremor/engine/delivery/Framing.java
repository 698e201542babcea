package io.tremor.engine.delivery;

import io.tremor.api.codec.OutputBuffer;

/** How a reader of a stream finds where each event ends. */
public enum Framing {
    /** A line feed behind each event. */
    LINE_FEED {
        @Override
        void frame(OutputBuffer output, int start) {
            output.write('\n');
        }
    },
    /** A null byte behind each event, as GELF over TCP has it. */
    NULL_BYTE {
        @Override
        void frame(OutputBuffer output, int start) {
            output.write(0);
        }
    },
    /** The length in decimal and a blank before each event, as RFC 6587 has it. */
    OCTET_COUNT {
        @Override
        void frame(OutputBuffer output, int start) {
            int length = output.length() - start;
            int digits = digits(length);
            byte[] bytes = output.reserve(digits + 1);
            System.arraycopy(bytes, start, bytes, start + digits + 1, length);
            int rest = length;
            for (int at = start + digits - 1; at >= start; at--) {
                bytes[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            bytes[start + digits] = ' ';
            output.advance(digits + 1);
        }
    },
    /** Nothing: each write is one event. */
    NONE {
        @Override
        void frame(OutputBuffer output, int start) {}
    };

    private static final String SYSLOG = "syslog";

    /** Frames the event at the end of {@code output} that begins at {@code start}. */
    abstract void frame(OutputBuffer output, int start);

    /**
     * Returns the framing that codec and transport of {@code address} ask for.
     *
     * @throws IllegalArgumentException if the address asks for one that there is not
     */
    public static Framing of(SinkAddress address) {
        boolean isSyslog = address.codec().equals(SYSLOG) && address.transport().startsWith("tcp");
        String wanted = address.framing();
        if (wanted != null) {
            return switch (wanted) {
                case "newline" -> LINE_FEED;
                case "octets" -> OCTET_COUNT;
                case "null" -> NULL_BYTE;
                default ->
                    throw new IllegalArgumentException(
                            "The option `sink` is wrong: `framing` must be `newline`, `octets`" + " or `null`, not `"
                                    + wanted + "`");
            };
        }
        if (address.transport().startsWith("udp")) {
            return NONE;
        }
        if (isSyslog) {
            return OCTET_COUNT;
        }
        return address.codec().equals("gelf") && address.transport().startsWith("tcp") ? NULL_BYTE : LINE_FEED;
    }

    private static int digits(int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
