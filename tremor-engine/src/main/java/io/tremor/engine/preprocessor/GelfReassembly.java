package io.tremor.engine.preprocessor;

import io.tremor.api.Clock;
import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes GELF messages of datagrams: puts chunks together, and decompresses.
 *
 * <pre>
 *   1e0f             a chunk: message id (8 bytes), sequence, count, part of a message
 *   1f3c             a message, behind these two bytes
 *   1f8b, 78xx, {    a message: gzip, zlib, plain
 * </pre>
 *
 * <p>Chunks may come in any order and twice. A message has five seconds, after which it is given up, as are the oldest ones
 * where there are too many: of one sender {@value #MOST_OF_ONE}, of all together {@value #MOST}, or 32 MiB. Not thread-safe.
 */
public final class GelfReassembly {
    static final int MOST_OF_ONE = 1000;
    static final int MOST = 10_000;
    static final long MOST_BYTES = 32L << 20;

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int HEADER = 12;

    private final Clock clock;
    private final int maxMessage;
    private final Decompression decompression;

    /** Unfinished messages, the oldest one first. */
    private final Map<Id, PartialMessage> pending = new LinkedHashMap<>();

    private final Map<Object, Map<Id, PartialMessage>> bySender = new HashMap<>();
    private long bytes;
    private long expired;
    private long evicted;
    private long malformed;

    /** Creates one for messages of up to {@code maxMessage} bytes, decompressed. */
    public GelfReassembly(Clock clock, int maxMessage) {
        this.clock = clock;
        this.maxMessage = maxMessage;
        decompression = new Decompression(maxMessage);
    }

    /**
     * Takes a datagram, and hands the message that it completes to {@code handler}.
     *
     * @param sender where it comes from; chunks of different senders never belong together
     * @throws IOException if {@code handler} throws it
     */
    public void datagram(Object sender, byte[] bytes, int offset, int length, MessageHandler handler)
            throws IOException {
        expire();
        int magic = length < 2 ? 0 : (bytes[offset] & 0xFF) << 8 | bytes[offset + 1] & 0xFF;
        if (magic == 0x1E0F) {
            chunk(sender, bytes, offset, length, handler);
        } else if (magic == 0x1F3C) {
            handler.message(bytes, offset + 2, length - 2);
        } else if (length > 0 && bytes[offset] == '{' || Decompression.isCompressed(bytes, offset, length)) {
            message(bytes, offset, length, offset, handler);
        } else {
            malformed++;
            handler.malformed(offset, "expected a GELF datagram, which starts with 1e0f, 1f3c, 1f8b, 78 or `{`");
        }
    }

    /** Gives up messages whose time is over; to be called now and then where no datagrams come. */
    public void expire() {
        long now = clock.monoNanos();
        Iterator<Map.Entry<Id, PartialMessage>> oldest = pending.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<Id, PartialMessage> entry = oldest.next();
            if (now - entry.getValue().startNanos() < PATIENCE_NANOS) {
                return;
            }
            oldest.remove();
            forget(entry.getKey(), entry.getValue());
            expired++;
        }
    }

    /** Returns how many messages were given up because chunks did not come in time. */
    public long expired() {
        return expired;
    }

    /** Returns how many messages were given up because there were too many. */
    public long evicted() {
        return evicted;
    }

    /** Returns how many datagrams were no GELF, or chunks that contradict themselves or one another. */
    public long malformed() {
        return malformed;
    }

    /** Returns how many messages are unfinished. */
    public int pending() {
        return pending.size();
    }

    /** Returns about how many bytes of the heap unfinished messages take. */
    public long pendingBytes() {
        return bytes;
    }

    private void chunk(Object sender, byte[] datagram, int offset, int length, MessageHandler handler)
            throws IOException {
        int sequence = length < HEADER ? 0 : datagram[offset + 10] & 0xFF;
        int count = length < HEADER ? 0 : datagram[offset + 11] & 0xFF;
        if (count == 1) {
            message(datagram, offset + HEADER, length - HEADER, offset, handler);
            return;
        }
        Id id = new Id(sender, longAt(datagram, offset + 2, length));
        PartialMessage known = pending.get(id);
        if (sequence >= count || known != null && known.count() != count) {
            malformed++;
            handler.malformed(offset, "a GELF chunk cannot have the number " + sequence + " of " + count);
            return;
        }
        PartialMessage message = known == null ? start(id, count) : known;
        long before = message.cost();
        if (!message.add(sequence, datagram, offset + HEADER, length - HEADER)) {
            return;
        }
        bytes += message.cost() - before;
        if (message.length() > maxMessage) {
            remove(id, message);
            handler.tooLong(offset);
        } else if (message.isComplete()) {
            remove(id, message);
            byte[] whole = message.toBytes();
            message(whole, 0, whole.length, offset, handler);
        } else {
            makeRoom(id);
        }
    }

    private static long longAt(byte[] datagram, int at, int length) {
        long number = 0;
        for (int i = 0; i < Long.BYTES && length >= HEADER; i++) {
            number = number << 8 | datagram[at + i] & 0xFF;
        }
        return number;
    }

    private PartialMessage start(Id id, int count) {
        PartialMessage message = new PartialMessage(count, clock.monoNanos());
        pending.put(id, message);
        bySender.computeIfAbsent(id.sender(), sender -> new LinkedHashMap<>()).put(id, message);
        bytes += message.cost();
        return message;
    }

    /** Gives up the oldest messages, but not the one that has just grown. */
    private void makeRoom(Id grown) {
        Map<Id, PartialMessage> ofSender = bySender.getOrDefault(grown.sender(), Map.of());
        while (ofSender.size() > MOST_OF_ONE) {
            evictOldest(ofSender, grown);
        }
        while (pending.size() > MOST || bytes > MOST_BYTES && pending.size() > 1) {
            evictOldest(pending, grown);
        }
    }

    private void evictOldest(Map<Id, PartialMessage> messages, Id grown) {
        Iterator<Map.Entry<Id, PartialMessage>> oldest = messages.entrySet().iterator();
        Map.Entry<Id, PartialMessage> entry = oldest.next();
        if (entry.getKey().equals(grown)) {
            entry = oldest.next();
        }
        remove(entry.getKey(), entry.getValue());
        evicted++;
    }

    private void remove(Id id, PartialMessage message) {
        pending.remove(id);
        forget(id, message);
    }

    private void forget(Id id, PartialMessage message) {
        bytes -= message.cost();
        Map<Id, PartialMessage> ofSender = bySender.get(id.sender());
        if (ofSender != null) {
            ofSender.remove(id);
            if (ofSender.isEmpty()) {
                bySender.remove(id.sender());
            }
        }
    }

    private void message(byte[] packed, int offset, int length, int start, MessageHandler handler) throws IOException {
        OutputBuffer message;
        try {
            message = decompression.unpack(packed, offset, length);
        } catch (PackingException e) {
            malformed++;
            handler.malformed(start, e.problem());
            return;
        }
        if (message.length() > maxMessage) {
            handler.tooLong(start);
        } else {
            handler.message(message.array(), 0, message.length());
        }
    }

    /** Names a message. */
    private record Id(Object sender, long number) {}
}
