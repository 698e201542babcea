package io.tremor.engine.appender.layout;

import io.tremor.api.value.RecordValue;
import io.tremor.engine.codec.logevent.LocalHost;
import io.tremor.engine.value.Suggestion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives the fields of a shaped log event the names that its receivers expect. Immutable and thread-safe.
 *
 * <p>A part of the event that is still there gets the layout's name for it and the layout's form, if it has the form that
 * scripts see; where a script has put something else, that goes under the layout's name as it is. {@code template} and
 * {@code args}, which the message holds already, are left out by all layouts but {@code raw}. A field that the script has
 * added stays as it is, and comes before anything else of the same name.
 */
public interface FieldLayout {
    /** Returns {@code event} with other names; what a script has added stays as it is. */
    RecordValue layOut(RecordValue event);

    /**
     * Finds a layout.
     *
     * @throws IllegalArgumentException if there is none of that name; the message says which was probably
     *     meant, or which there are
     */
    static FieldLayout named(String name) {
        return switch (name) {
            case "ecs" -> new EcsLayout();
            case "gelf" -> new GelfLayout(LocalHost::name);
            case "otel" -> new OtelLayout();
            case "logstash" -> new LogstashLayout();
            case "raw" -> event -> event;
            default -> throw new IllegalArgumentException(unknown(name));
        };
    }

    private static String unknown(String name) {
        List<String> names = List.of("ecs", "gelf", "otel", "logstash", "raw");
        Suggestion suggestion = new Suggestion(name);
        names.forEach(suggestion::consider);
        String nearest = suggestion.nearest();
        return "there is no layout `" + name + "`"
                + (nearest != null
                        ? ": did you mean `" + nearest + "`?"
                        : "; there are "
                                + names.stream().map(known -> "`" + known + "`").collect(Collectors.joining(", ")));
    }
}
