package io.tremor.engine.delivery;

import io.tremor.api.Clock;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.SinkCounts;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.engine.concurrent.AgentRunner;
import io.tremor.engine.concurrent.EngineThread;
import io.tremor.engine.concurrent.IdleLadder;
import io.tremor.engine.postprocessor.Framing;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to one sink, or to several that stand in for each other: encoder, buffer and thread. */
public final class Outlet {
    private final String name;
    private final CodecProvider codecs;
    private final Framing framing;
    private final SinkBuffer buffer;
    private final SinkAgent agent;
    private final @Nullable AgentRunner runner;

    Outlet(
            OutletBuilder builder,
            List<Candidate> candidates,
            CodecProvider codecs,
            Framing framing,
            boolean isConfirming) {
        name = builder.shownName();
        this.codecs = codecs;
        this.framing = framing;
        buffer = new SinkBuffer(builder.limit(), isConfirming);
        Clock clock = builder.clock();
        agent = new SinkAgent(builder.threadName(), buffer, candidates, framing.copy(), builder.listener(), clock);
        runner = builder.isThreaded() ? new AgentRunner(agent, IdleLadder.called(), clock) : null;
    }

    /** Starts the thread. */
    public void start() {
        if (runner != null) {
            runner.start();
        }
    }

    /** Returns a new encoder for what goes here. */
    public SinkEncoder newEncoder() {
        return new SinkEncoder(codecs, framing);
    }

    /**
     * Hands an encoded event over, if less than {@code share} of the buffer, in percent, is in use; else it is lost at
     * once. Call {@link #wake} after the last of several.
     */
    public boolean add(OutputBuffer event, int share, Consignment consignment) {
        return buffer.add(event, share, consignment);
    }

    /** Counts an event that was to go here but is lost before. */
    public void refuse(Reason reason, Consignment consignment) {
        buffer.refuse(reason, consignment);
    }

    /** Sets a mark, which is delivered when everything before it has met its fate. */
    public void mark(Consignment mark) {
        buffer.mark(mark);
        wake();
    }

    /** Lets the thread look at its buffer. */
    public void wake() {
        if (runner != null) {
            runner.wake();
        }
    }

    /** Returns whether the buffer has no room. */
    public boolean isFull() {
        return buffer.isFull();
    }

    /** Returns whether nothing waits and nothing is in the hands of the sink. */
    public boolean isEmpty() {
        return buffer.isEmpty();
    }

    /** Does a piece of the thread's work, where there is no thread. */
    public int doWork() {
        return agent.doWork();
    }

    /** Ends the thread as soon as nothing waits any more, and closes the sink then. */
    public void end() {
        agent.end();
        wake();
    }

    /** Gives up whatever is still there, and closes the sink even while it is written to. */
    public void abandon() {
        buffer.abandon();
        agent.end();
        if (runner != null) {
            // A thread for it, since nobody may have to wait for a sink that does not even let itself be closed.
            new EngineThread(agent.roleName() + "-close", agent::onClose).start();
            runner.interrupt();
        }
        wake();
    }

    /** Waits for the thread to end and returns whether it has; without one, closes the sink here. */
    public boolean awaitEnd(Duration timeout) {
        if (runner == null) {
            agent.onClose();
            return true;
        }
        return runner.awaitEnd(timeout);
    }

    /** Closes the sinks of an outlet that was never started. */
    public void discard() {
        agent.onClose();
    }

    /** Returns the counts. */
    public SinkCounts counts() {
        return buffer.counts(name, agent.breaker().text());
    }

    @Override
    public String toString() {
        return name;
    }
}
