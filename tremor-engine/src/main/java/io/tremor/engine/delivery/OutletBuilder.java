package io.tremor.engine.delivery;

import io.tremor.api.Clock;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import io.tremor.engine.postprocessor.Framing;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Collects what an {@link Outlet} is made of. */
public final class OutletBuilder {
    private final DeliveryListener listener;
    private final Clock clock;
    private String threadName = "tremor-sink";
    private String shownName = "sink";
    private long limit = 1L << 20;
    private long seed = 1;
    private boolean threaded = true;

    /** Starts with a buffer of 1 MiB and a thread. */
    public OutletBuilder(DeliveryListener listener, Clock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    /** Sets the name of the thread. Default {@code tremor-sink}. */
    public OutletBuilder threadName(String name) {
        threadName = name;
        return this;
    }

    /** Sets how many bytes the buffer may hold. Default 1 MiB. */
    public OutletBuilder limit(long bytes) {
        limit = bytes;
        return this;
    }

    /** Sets the seed of all random pauses. Default 1. */
    public OutletBuilder seed(long number) {
        seed = number;
        return this;
    }

    /** Says that there is no thread: {@link Outlet#doWork} is called instead. */
    public OutletBuilder withoutThread() {
        threaded = false;
        return this;
    }

    /**
     * Opens the sinks at {@code addresses}, of which each is used while those before it fail. All of them get the same
     * bytes, so they have to agree in codec and framing.
     *
     * @throws IllegalArgumentException if an address is wrong; the message says how
     */
    public Outlet open(List<SinkAddress> addresses) {
        SinkAddress first = addresses.get(0);
        Framing framing = first.wire();
        for (SinkAddress other : addresses) {
            if (!other.codec().equals(first.codec()) || !other.wire().equals(framing)) {
                throw new IllegalArgumentException("The option `sink` is wrong: " + first + " and " + other
                        + " cannot stand in for each other, since they differ in codec or framing");
            }
        }
        CodecProvider codecs = first.codecs();
        shownName = addresses.stream().map(SinkAddress::toString).collect(Collectors.joining(","));
        SplittableRandom random = new SplittableRandom(seed);
        List<Candidate> candidates = new ArrayList<>();
        for (SinkAddress address : addresses) {
            SinkSurroundings surroundings = new SinkSurroundings(address.toString(), clock, listener);
            candidates.add(
                    new Candidate(address.toString(), address.open(surroundings), new CircuitBreaker(random.split())));
        }
        return new Outlet(this, candidates, codecs, framing, first.isConfirming());
    }

    /** Takes sinks that are open already. */
    public Outlet over(List<Sink> sinks, CodecProvider codecs, Framing framing) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Candidate> candidates = sinks.stream()
                .map(sink -> new Candidate(shownName, sink, new CircuitBreaker(random.split())))
                .toList();
        return new Outlet(this, candidates, codecs, framing, true);
    }

    String threadName() {
        return threadName;
    }

    String shownName() {
        return shownName;
    }

    long limit() {
        return limit;
    }

    boolean isThreaded() {
        return threaded;
    }

    DeliveryListener listener() {
        return listener;
    }

    Clock clock() {
        return clock;
    }
}
