package io.tremor.bench.start;

import java.io.IOException;

/** A way to shape events. */
public enum Way {
    /** Tremor with a script of fifty lines. */
    TREMOR,
    /** Jackson's maps, without any rules: reading and writing alone. */
    JACKSON;

    /** Gets ready. */
    Shaping start() throws IOException {
        return switch (this) {
            case TREMOR -> new TremorShaping();
            case JACKSON -> new JacksonShaping();
        };
    }
}
