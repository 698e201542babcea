package io.tremor.log4j;

import java.util.Objects;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Node;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderFactory;
import org.apache.logging.log4j.core.config.plugins.PluginConfiguration;
import org.apache.logging.log4j.core.config.plugins.PluginNode;
import org.jspecify.annotations.Nullable;

/**
 * One option {@code sink} of the {@linkplain TremorAppender appender} as an element of its own:
 * {@code <Sink>json+tcps://collector:4560</Sink>}. Its text may hold a secret and is never shown.
 */
@Plugin(name = "Sink", category = Core.CATEGORY_NAME)
public final class SinkElement {
    private final String text;

    private SinkElement(String text) {
        this.text = text;
    }

    /** Returns a builder of an element. */
    @PluginBuilderFactory
    public static Builder newBuilder() {
        return new Builder();
    }

    /** Returns the option. */
    String text() {
        return text;
    }

    /** Creates the element from its text, or the attribute {@code value}. */
    public static final class Builder implements org.apache.logging.log4j.core.util.Builder<SinkElement> {
        @PluginNode
        private @Nullable Node node;

        @PluginConfiguration
        private @Nullable Configuration configuration;

        @PluginBuilderAttribute(sensitive = true)
        private @Nullable String value;

        private Builder() {}

        /** Sets the option. */
        public Builder setValue(@Nullable String option) {
            value = option;
            return this;
        }

        @Override
        public SinkElement build() {
            String content = value;
            if (content == null && node != null && configuration != null) {
                content = configuration.getConfigurationStrSubstitutor().replace(node.getValue());
            }
            return new SinkElement(Objects.requireNonNullElse(content, ""));
        }
    }
}
