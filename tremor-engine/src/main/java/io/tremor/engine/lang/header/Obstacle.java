package io.tremor.engine.lang.header;

import org.jspecify.annotations.Nullable;

/** The first thing about a case that the header does not tell. */
final class Obstacle {
    private @Nullable String text;

    /** Notes {@code reason}, and returns the condition that stands for what it is about. */
    HeaderTest because(String reason) {
        text = text == null ? reason : text;
        return HeaderTest.UNKNOWN;
    }

    /** Returns the reason, or {@code null} if there is none. */
    @Nullable
    String text() {
        return text;
    }
}
