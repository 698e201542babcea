package io.tremor.engine.preprocessor;

import java.io.IOException;

/** {@code none}: the whole stream is one message, also an empty one. */
final class None implements Preprocessor {
    private final int maxMessage;
    private boolean skipping;

    None(int maxMessage) {
        this.maxMessage = maxMessage;
    }

    @Override
    public int cut(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        if (!skipping && to - from > maxMessage) {
            skipping = true;
            handler.tooLong(from);
        }
        return skipping ? to : from;
    }

    @Override
    public void finish(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        if (!skipping) {
            handler.message(bytes, from, to - from);
        }
    }
}
