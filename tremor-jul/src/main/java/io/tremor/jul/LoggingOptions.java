package io.tremor.jul;

import io.tremor.api.appender.Nearest;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.api.appender.StatusListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@link ShaperOptions} from the logging configuration; what is wrong with them is remembered, the default stands in. */
final class LoggingOptions {
    private static final Set<String> REPEATED = Set.of("lane", "sink");

    /** What separates lanes and sinks, which are one property each. */
    private static final String SEPARATOR = ";(\\s+|$)";

    private final LoggingProperties properties;
    private final List<String> mistakes = new ArrayList<>();

    LoggingOptions(LoggingProperties properties) {
        this.properties = properties;
    }

    /** Returns the options {@code offered}; {@code others} are names that are no options of a shaper and no mistakes. */
    ShaperOptions read(List<String> offered, List<String> others, String name, StatusListener status) {
        ShaperOptionsBuilder options = ShaperOptions.builder(status).name(name);
        List<String> known = new ArrayList<>();
        for (String option : offered) {
            known.add(option);
            if (REPEATED.contains(option)) {
                known.add(option + "s");
                setEach(options, option, properties.get(option));
                setEach(options, option, properties.get(option + "s"));
            } else {
                String value = properties.get(option);
                if (value != null) {
                    options.set(option, value);
                }
            }
        }
        known.addAll(others);
        for (String unknown : properties.unknown(known)) {
            mistakes.add(
                    ShaperOptionsBuilder.NAMES.contains(unknown)
                            ? "The option `" + unknown + "` has no meaning here: there are " + listed(known)
                            : "Unknown option `" + unknown + "`: " + Nearest.to(unknown, known));
        }
        mistakes.addAll(options.mistakes());
        return options.buildRegardless();
    }

    /** Returns a property that is no option of a shaper, or {@code null}. */
    @Nullable
    String get(String name) {
        return properties.get(name);
    }

    /** Remembers that the property {@code name} is wrong. */
    void wrong(String name, String reason) {
        mistakes.add("The option `" + name + "` is wrong: " + reason);
    }

    /** Returns what is wrong, one sentence each. */
    List<String> mistakes() {
        return mistakes;
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static void setEach(ShaperOptionsBuilder options, String option, @Nullable String values) {
        if (values != null) {
            for (String value : values.split(SEPARATOR, 0)) {
                options.set(option, value);
            }
        }
    }
}
