package io.tremor.engine.lang.extractor;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.influx.LineProtocol;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.Utf8String;
import org.jspecify.annotations.Nullable;

/** {@code influx||}: the measurement, tags, fields and time of a line of InfluxDB's line protocol. */
final class InfluxExtractor implements Extractor {
    private static final int COST = 750;
    private static final int BYTES_PER_CHAR = 64;

    private final LineProtocol protocol = new LineProtocol();

    @Override
    public boolean matches(StringValue text, Run run) {
        return extract(text, run) != null;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        byte[] line = Utf8String.bytes(text);
        run.budget().spend(line.length);
        run.budget().allocate((long) line.length * BYTES_PER_CHAR);
        return protocol.read(line, run.ingestNanos());
    }

    @Override
    public int cost() {
        return COST;
    }
}
