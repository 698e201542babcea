package io.tremor.api.script;

import org.jspecify.annotations.Nullable;

/**
 * A case of a script that drops events, and whether an appender can decide about it on the thread that logs, by no more than
 * the header of the event: before the event is formatted, copied or queued.
 *
 * @param span where it stands
 * @param obstacle why that cannot be, or {@code null} if it can
 */
public record HeaderCase(SourceSpan span, @Nullable String obstacle) {
    /** Returns whether the header decides. */
    public boolean isLifted() {
        return obstacle == null;
    }
}
