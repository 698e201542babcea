package io.tremor.connectors.tcp;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A connection to a peer, ready for events. */
interface Transport {
    /** Sends all of {@code bytes}; after an exception, the connection is of no use any more. */
    void send(ByteBuffer bytes) throws IOException;

    /**
     * Takes note of what the peer has said, which is forgotten, and returns whether the peer is still there. What it cannot
     * know is whether a peer has vanished without a word.
     *
     * @throws IOException if the peer has ended the connection with an error
     */
    boolean isOpen() throws IOException;

    /**
     * Waits a moment for a peer that takes connections only to end them, as proxies do that have lost their server.
     *
     * @throws IOException if the peer is one
     */
    void settle() throws IOException;

    /** Ends the connection; what has been sent still arrives. */
    void close();

    /** Makes a transport of a connection. */
    @FunctionalInterface
    interface Factory {
        Transport over(Wire wire) throws IOException;
    }
}
