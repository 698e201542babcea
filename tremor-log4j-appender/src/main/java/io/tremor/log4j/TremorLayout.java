package io.tremor.log4j;

import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.EngineProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderFactory;
import org.apache.logging.log4j.core.layout.AbstractStringLayout;
import org.apache.logging.log4j.core.layout.ByteBufferDestination;
import org.jspecify.annotations.Nullable;

/**
 * A layout for any of Log4j's appenders: one line for each event, as the script leaves it, and none for one that it drops.
 *
 * <pre>{@code
 * <File name="F" fileName="app.jsonl">
 *   <TremorLayout script="classpath:shape.tremor"/>
 * </File>
 * }</pre>
 */
@Plugin(name = "TremorLayout", category = Core.CATEGORY_NAME, elementType = Layout.ELEMENT_TYPE, printObject = true)
public final class TremorLayout extends AbstractStringLayout {
    private static final int USUAL_LENGTH = 512;
    private static final byte[] NOTHING = {};

    private final @Nullable EventFormatter formatter;
    private final boolean caller;

    private TremorLayout(@Nullable EventFormatter formatter, boolean caller) {
        super(StandardCharsets.UTF_8);
        this.formatter = formatter;
        this.caller = caller;
    }

    /** Returns a builder of a layout with the default options. */
    @PluginBuilderFactory
    public static Builder newBuilder() {
        return new Builder();
    }

    @Override
    public String getContentType() {
        return "application/json; charset=UTF-8";
    }

    /** Returns whether the option {@code caller} is set: only then does Log4j look for the line of code that logs. */
    @Override
    public boolean requiresLocation() {
        return caller;
    }

    @Override
    public String toSerializable(LogEvent event) {
        OutputBuffer line = line(event);
        return line == null ? "" : line.toString();
    }

    @Override
    public byte[] toByteArray(LogEvent event) {
        OutputBuffer line = line(event);
        return line == null ? NOTHING : line.toBytes();
    }

    @Override
    public void encode(LogEvent event, ByteBufferDestination destination) {
        OutputBuffer line = line(event);
        if (line != null) {
            destination.writeBytes(line.array(), 0, line.length());
        }
    }

    private @Nullable OutputBuffer line(LogEvent event) {
        OutputBuffer line = new OutputBuffer(USUAL_LENGTH);
        if (formatter == null || !formatter.format(new Log4jEventView(event), line)) {
            return null;
        }
        line.write('\n');
        return line;
    }

    /** Builds a layout; Log4j fills it from a configuration. */
    public static final class Builder extends OptionsBuilder<Builder>
            implements org.apache.logging.log4j.core.util.Builder<TremorLayout> {
        Function<ShaperOptions, EventFormatter> engine =
                options -> EngineProvider.installed().startFormatter(options);

        private Builder() {}

        @Override
        public TremorLayout build() {
            PluginStatus status = status("TremorLayout", null);
            ShaperOptions options = options(status);
            EventFormatter formatter = status.started(() -> engine.apply(options));
            return new TremorLayout(formatter, options.caller());
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        List<String> ownOptions() {
            return List.of();
        }

        @Override
        void addOwnOptions(ShaperOptionsBuilder options) {}
    }
}
