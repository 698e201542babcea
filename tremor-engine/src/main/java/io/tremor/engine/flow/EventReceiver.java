package io.tremor.engine.flow;

import io.tremor.api.event.Event;
import io.tremor.api.stream.StreamReport;
import java.io.IOException;

/** What becomes of the events of a stream. */
interface EventReceiver {
    /**
     * Takes an event, whose value is good until this returns.
     *
     * @param message the number of its message in the stream, from 1
     * @param length how many bytes the message had
     */
    void event(Event event, long message, int length);

    /** Says that a message is through. */
    void messageDone() throws IOException;

    /** Says that there is nothing to do until more comes, or the end of the stream. */
    void idle() throws IOException;

    /** Returns what became of the events; {@code seen} counts what never became one. */
    StreamReport report(Seen seen);

    /**
     * What came in.
     *
     * @param messages how many messages there were
     * @param blank how many of them were empty lines
     * @param skipped how many of them were malformed or too long
     */
    record Seen(long messages, long blank, long skipped) {}
}
