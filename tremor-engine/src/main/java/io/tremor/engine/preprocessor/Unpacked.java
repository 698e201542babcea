package io.tremor.engine.preprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;

/** The whole stream is one message, which travels packed. */
final class Unpacked implements Preprocessor {
    private final None whole;
    private final Packing packing;

    Unpacked(int maxMessage, Packing packing) {
        whole = new None(maxMessage);
        this.packing = packing;
    }

    @Override
    public int cut(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        return whole.cut(bytes, from, to, handler);
    }

    @Override
    public void finish(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        whole.finish(bytes, from, to, new Unpacking(handler));
    }

    /** Takes the packed message. */
    private final class Unpacking implements MessageHandler {
        private final MessageHandler handler;

        Unpacking(MessageHandler handler) {
            this.handler = handler;
        }

        @Override
        public void message(byte[] bytes, int offset, int length) throws IOException {
            OutputBuffer message;
            try {
                message = packing.unpack(bytes, offset, length);
            } catch (PackingException e) {
                handler.malformed(offset, e.problem());
                return;
            }
            handler.message(message.array(), 0, message.length());
        }

        @Override
        public void blank() {
            handler.blank();
        }

        @Override
        public void tooLong(int offset) throws IOException {
            handler.tooLong(offset);
        }
    }
}
