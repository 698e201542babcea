package io.tremor.testkit.appender;

import io.tremor.api.appender.LogEventView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a view showed while it was good. */
record ObservedEvent(
        long timestampNanos,
        String level,
        @Nullable String levelName,
        String loggerName,
        String threadName,
        @Nullable String message,
        @Nullable String template,
        List<@Nullable Object> arguments,
        Map<String, @Nullable Object> keyValues,
        Map<String, String> context,
        List<String> markers,
        @Nullable Throwable exception) {

    static ObservedEvent of(LogEventView view) {
        List<@Nullable Object> arguments = new ArrayList<>();
        view.forEachArgument(arguments::add);
        Map<String, @Nullable Object> keyValues = new LinkedHashMap<>();
        view.forEachKeyValue(keyValues::put);
        Map<String, String> context = new LinkedHashMap<>();
        view.forEachContextEntry(context::put);
        List<String> markers = new ArrayList<>();
        view.forEachMarker(markers::add);
        return new ObservedEvent(
                view.timestampNanos(),
                view.level(),
                view.levelName(),
                view.loggerName(),
                view.threadName(),
                view.message(),
                view.template(),
                arguments,
                keyValues,
                context,
                markers,
                view.exception());
    }
}
