package io.tremor.api.script;

import java.util.Locale;

/** What a warning is about; the order is that in which warnings are listed. */
public enum WarningClass {
    /** Anything else. */
    GENERAL,
    /** There is a faster way. */
    PERFORMANCE,
    /** It is not written the usual way. */
    CONSISTENCY,
    /** It may not do what it seems to. */
    BEHAVIOUR;

    /** Returns the name in lower case, as it stands in {@code Warning(behaviour)}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
