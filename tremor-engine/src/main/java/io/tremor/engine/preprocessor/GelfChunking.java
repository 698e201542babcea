package io.tremor.engine.preprocessor;

import java.io.IOException;

/** {@code gelf-chunking}: each piece that comes is a datagram, with a message of GELF or a part of one. */
final class GelfChunking implements Preprocessor {
    private static final String SENDER = "";

    private final GelfReassembly reassembly;

    GelfChunking(GelfReassembly reassembly) {
        this.reassembly = reassembly;
    }

    @Override
    public int cut(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        reassembly.datagram(SENDER, bytes, from, to - from, handler);
        return to;
    }

    @Override
    public void finish(byte[] bytes, int from, int to, MessageHandler handler) {
        // What is incomplete stays so.
    }
}
