package io.tremor.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.encoder.EncoderBase;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.EngineProvider;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An encoder for any of Logback's appenders: each event, as the script leaves it, becomes one JSON object on a line of its
 * own. An event that the script drops becomes nothing at all.
 *
 * <pre>{@code
 * <encoder class="io.tremor.logback.TremorEncoder">
 *   <script>classpath:shape.tremor</script>
 * </encoder>
 * }</pre>
 */
public final class TremorEncoder extends EncoderBase<ILoggingEvent> {
    private static final List<String> OPTIONS = List.of("script", "args", "reload", "fields", "onError", "caller");
    private static final byte[] NOTHING = {};
    private static final int USUAL_BYTES = 1 << 10;
    private static final int MOST_BYTES_KEPT = 64 << 10;

    private final ComponentStatus status = new ComponentStatus(this);
    private final ComponentOptions options = new ComponentOptions(TremorEncoder.class, status, OPTIONS);
    private final AtomicReference<@Nullable OutputBuffer> spare = new AtomicReference<>();
    private final EventRules rules;

    /** Creates an encoder with the default options. */
    public TremorEncoder() {
        this(EngineProvider::installed);
    }

    TremorEncoder(Supplier<EngineProvider> engine) {
        rules = new EventRules(engine, status);
    }

    /** Sets the script, a file or {@code classpath:…}. None by default: every event goes on as it is. */
    public void setScript(String fileOrResource) {
        options.set("script", fileOrResource);
    }

    /** Sets what {@code args} stands for in the script, as JSON. Null by default. */
    public void setArgs(String json) {
        options.set("args", json);
    }

    /** Sets how often to look whether the script has changed, e.g. {@code 2 s}. Never by default. */
    public void setReload(String interval) {
        options.set("reload", interval);
    }

    /** Sets the layout of the fields: {@code ecs} (default), {@code gelf}, {@code otel}, {@code logstash} or {@code raw}. */
    public void setFields(String layout) {
        options.set("fields", layout);
    }

    /** Sets what becomes of an event whose script fails: {@code pass} (default), {@code drop} or {@code messageOnly}. */
    public void setOnError(String fate) {
        options.set("onError", fate);
    }

    /** Sets whether events say which line of code logged them, at the price of a stack walk each. Default {@code false}. */
    public void setCaller(String wanted) {
        options.set("caller", wanted);
    }

    /** Sets the appender that the encoder belongs to; Logback does so by itself. */
    public void setParent(Appender<?> appender) {
        status.name(appender.getName());
    }

    @Override
    public void setContext(Context context) {
        super.setContext(context);
        options.observe(context);
    }

    @Override
    public void start() {
        if (!isStarted()) {
            rules.start(options.build());
            ContextEnd.stops(this, context);
            super.start();
        }
    }

    @Override
    public void stop() {
        super.stop();
        rules.stop();
    }

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        try {
            OutputBuffer kept = spare.getAndSet(null);
            OutputBuffer buffer = kept == null ? new OutputBuffer(USUAL_BYTES) : kept;
            buffer.clear();
            byte[] line = NOTHING;
            if (rules.format(event, buffer)) {
                buffer.write('\n');
                line = buffer.toBytes();
            }
            if (buffer.array().length <= MOST_BYTES_KEPT) {
                spare.set(buffer);
            }
            return line;
        } catch (Throwable e) {
            status.lost(e);
            return NOTHING;
        }
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }
}
