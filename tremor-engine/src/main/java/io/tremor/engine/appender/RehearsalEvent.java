package io.tremor.engine.appender;

import io.tremor.api.appender.LogEventView;
import java.math.BigInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An event with everything in it, which is never shipped. */
final class RehearsalEvent implements LogEventView {
    @Override
    public long timestampNanos() {
        return 0;
    }

    @Override
    public String level() {
        return "INFO";
    }

    @Override
    public String levelName() {
        return "NOTICE";
    }

    @Override
    public String loggerName() {
        return "rehearsal";
    }

    @Override
    public String threadName() {
        return "rehearsal";
    }

    @Override
    public String message() {
        return "\u00e4\u4e2d\ud83d\ude00\ud83d \"\\\n";
    }

    @Override
    public String template() {
        return "{}";
    }

    @Override
    public void forEachArgument(Consumer<@Nullable Object> consumer) {
        consumer.accept(null);
        consumer.accept(1);
        consumer.accept(1.5f);
        consumer.accept(-1e300);
        consumer.accept(Double.NaN);
        consumer.accept(true);
        consumer.accept(BigInteger.ONE.shiftLeft(63));
        consumer.accept(new Object[] {new int[1], new long[1], new double[1], new float[1], new char[1], new byte[1]});
        consumer.accept(new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException();
            }
        });
    }

    @Override
    public void forEachKeyValue(BiConsumer<String, @Nullable Object> consumer) {
        consumer.accept("key", "value");
    }

    @Override
    public void forEachContextEntry(BiConsumer<String, String> consumer) {
        consumer.accept("key", "value");
    }

    @Override
    public void forEachMarker(Consumer<String> consumer) {
        consumer.accept("marker");
    }

    @Override
    public Throwable exception() {
        Exception exception = new IllegalStateException("outer", new IllegalArgumentException("inner"));
        exception.addSuppressed(exception.getCause());
        return exception;
    }
}
