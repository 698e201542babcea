package io.tremor.logback;

import ch.qos.logback.core.Context;
import io.tremor.api.appender.Nearest;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of one component of a configuration, as Logback sets them one by one, and what is wrong with them. */
final class ComponentOptions {
    private final List<String> names;
    private final ComponentStatus status;
    private final UnknownOptions unknown;
    private final ShaperOptionsBuilder builder;
    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private final List<String> mistakes = new ArrayList<>();
    private @Nullable Context observed;

    ComponentOptions(Class<?> component, ComponentStatus status, List<String> names) {
        this.names = names;
        this.status = status;
        unknown = new UnknownOptions(component);
        builder = ShaperOptions.builder(status);
    }

    /** Begins to listen for elements that are no options. */
    void observe(Context context) {
        if (observed == null) {
            observed = context;
            context.getStatusManager().add(unknown);
        }
    }

    /** Sets an option; of several values the last one counts. */
    void set(String option, String value) {
        if (!given.add(option)) {
            repeated.add(option);
        }
        builder.set(option, value);
    }

    /** Adds one more value of an option that may have many. */
    void add(String option, String value) {
        given.add(option);
        builder.set(option, value);
    }

    /** Returns whether the option was given. */
    boolean has(String option) {
        return given.contains(option);
    }

    /** Returns the options; what is wrong with them is reported, and the default stands in for it. */
    ShaperOptions build() {
        if (observed != null) {
            observed.getStatusManager().remove(unknown);
        }
        for (String name : unknown.take()) {
            mistakes.add("Unknown option `" + name + "`: " + Nearest.to(name, names));
        }
        for (String option : repeated) {
            mistakes.add("The option `" + option + "` is given more than once; the last one counts");
        }
        mistakes.addAll(builder.mistakes());
        mistakes.forEach(mistake -> status.error(mistake, null));
        mistakes.clear();
        return builder.name(status.name()).buildRegardless();
    }
}
