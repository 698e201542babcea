package io.tremor.engine.lang.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends what is running: the script with an event or none, or one round of a function. */
abstract class Signal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Signal() {
        super(null, null, false, false);
    }

    /** {@code emit} and {@code drop}. */
    static final class Left extends Signal {
        private static final long serialVersionUID = 1L;
        final transient @Nullable Object value;
        final String port;

        Left(@Nullable Object value, String port) {
            this.value = value;
            this.port = port;
        }
    }

    /** {@code recur}. */
    static final class Again extends Signal {
        private static final long serialVersionUID = 1L;
        final transient List<Object> arguments;

        Again(List<Object> arguments) {
            this.arguments = arguments;
        }
    }
}
