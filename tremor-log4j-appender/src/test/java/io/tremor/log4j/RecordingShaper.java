package io.tremor.log4j;

import io.tremor.api.appender.Counts;
import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.LogEventView;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands in for the engine: remembers with which options it was started, and the messages that it was offered. */
final class RecordingShaper implements Shaper {
    final List<String> messages = new ArrayList<>();

    @Nullable
    ShaperOptions options;

    @Nullable
    Duration drained;

    Shaper start(ShaperOptions wanted) {
        options = wanted;
        return this;
    }

    @Override
    public boolean offer(LogEventView event) {
        return messages.add(String.valueOf(event.message()));
    }

    @Override
    public boolean flush(Duration timeout) {
        return true;
    }

    @Override
    public DrainReport drain(Duration deadline) {
        drained = deadline;
        return new DrainReport(true, messages.size(), 0, ledger());
    }

    @Override
    public Ledger ledger() {
        Counts counts = new Counts(messages.size(), messages.size(), Map.of(), 0, Map.of());
        return new Ledger(counts, Map.of(), Map.of(), List.of(), 0, 0, 0);
    }

    @Override
    public void close() {
        drain(Duration.ZERO);
    }
}
