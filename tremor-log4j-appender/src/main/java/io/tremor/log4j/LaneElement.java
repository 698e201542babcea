package io.tremor.log4j;

import java.util.Objects;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginFactory;
import org.apache.logging.log4j.core.config.plugins.PluginValue;
import org.jspecify.annotations.Nullable;

/**
 * One option {@code lane} of the {@linkplain TremorAppender appender} as an element of its own:
 * {@code <Lane>error full=dropOldest floor=25%</Lane>}.
 */
@Plugin(name = "Lane", category = Core.CATEGORY_NAME, printObject = true)
public final class LaneElement {
    private final String text;

    private LaneElement(String text) {
        this.text = text;
    }

    /** Creates the element from its text, or the attribute {@code value}. */
    @PluginFactory
    public static LaneElement of(@PluginValue("value") @Nullable String text) {
        return new LaneElement(Objects.requireNonNullElse(text, ""));
    }

    @Override
    public String toString() {
        return text;
    }
}
