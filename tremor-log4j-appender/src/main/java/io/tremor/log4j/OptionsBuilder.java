package io.tremor.log4j;

import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.logging.log4j.core.config.Node;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginNode;
import org.jspecify.annotations.Nullable;

/**
 * The options that every plugin has. Whatever else stands in its element is a mistake, and what may have been meant is told:
 * Log4j itself only says that there is something it does not know.
 *
 * @param <B> the builder of the plugin
 */
abstract class OptionsBuilder<B extends OptionsBuilder<B>> {
    private static final List<String> COMMON = List.of("script", "args", "reload", "fields", "onError", "caller");

    @PluginNode
    private @Nullable Node node;

    @PluginBuilderAttribute
    private @Nullable String script;

    @PluginBuilderAttribute(sensitive = true)
    private @Nullable String args;

    @PluginBuilderAttribute
    private @Nullable String reload;

    @PluginBuilderAttribute
    private @Nullable String fields;

    @PluginBuilderAttribute
    private @Nullable String onError;

    @PluginBuilderAttribute
    private @Nullable String caller;

    /** Sets the script, a file or {@code classpath:…}. None by default: every event goes on as it is. */
    public B setScript(@Nullable String fileOrResource) {
        script = fileOrResource;
        return self();
    }

    /** Sets what {@code args} stands for in the script, as JSON. Null by default. */
    public B setArgs(@Nullable String json) {
        args = json;
        return self();
    }

    /** Sets how often to look whether the script has changed, e.g. {@code 2 s}. Never by default. */
    public B setReload(@Nullable String interval) {
        reload = interval;
        return self();
    }

    /** Sets the layout of the fields. Default {@code ecs}. */
    public B setFields(@Nullable String layout) {
        fields = layout;
        return self();
    }

    /** Sets what becomes of an event whose script fails. Default {@code pass}. */
    public B setOnError(@Nullable String fate) {
        onError = fate;
        return self();
    }

    /** Sets whether events say which line of code logged them. Default {@code false}. */
    public B setCaller(@Nullable String wanted) {
        caller = wanted;
        return self();
    }

    /** Returns this. */
    abstract B self();

    /** Returns which options the plugin has beside those that all have. */
    abstract List<String> ownOptions();

    /** Sets the options that the plugin has beside those that all have. */
    abstract void addOwnOptions(ShaperOptionsBuilder options);

    /** Returns where the plugin {@code type} reports, named after itself, or else after what it is part of. */
    PluginStatus status(String type, @Nullable String ownName) {
        String name = ownName;
        for (Node place = node; place != null && name == null; place = place.getParent()) {
            name = place.getAttributes().get("name");
        }
        return new PluginStatus(type, name == null ? "tremor" : name);
    }

    /** Returns the options; what is wrong with them is reported, and the default stands in for it. */
    ShaperOptions options(PluginStatus status) {
        ShaperOptionsBuilder options = ShaperOptions.builder(status).name(status.name());
        set(options, "script", script);
        set(options, "args", args);
        set(options, "reload", reload);
        set(options, "fields", fields);
        set(options, "onError", onError);
        set(options, "caller", caller);
        addOwnOptions(options);
        List<String> mistakes = new ArrayList<>();
        Node element = node;
        if (element != null) {
            element.getAttributes().forEach((name, value) -> addUnknown(name, value, options, mistakes));
            for (Node child : element.getChildren()) {
                mistakes.add("The element `" + child.getName() + "` has no place here: " + offered());
            }
        }
        mistakes.addAll(options.mistakes());
        mistakes.forEach(mistake -> status.error(mistake, null));
        return options.buildRegardless();
    }

    /** Sets the option {@code name}, unless it is absent. */
    static void set(ShaperOptionsBuilder options, String name, @Nullable String value) {
        if (value != null) {
            options.set(name, value);
        }
    }

    private void addUnknown(String name, @Nullable String value, ShaperOptionsBuilder options, List<String> mistakes) {
        if (ShaperOptionsBuilder.NAMES.contains(name)) {
            mistakes.add("The option `" + name + "` has no meaning here: " + offered());
        } else {
            // The builder knows best what was meant.
            options.set(name, value == null ? "" : value);
        }
    }

    private String offered() {
        List<String> names = new ArrayList<>(COMMON);
        names.addAll(ownOptions());
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ", "there are ", ""));
    }
}
