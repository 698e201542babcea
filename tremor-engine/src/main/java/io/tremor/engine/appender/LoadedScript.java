package io.tremor.engine.appender;

import io.tremor.api.script.Script;
import org.jspecify.annotations.Nullable;

/**
 * What a script came to.
 *
 * @param state whether there is one
 * @param script the script, where it is ready
 */
record LoadedScript(State state, @Nullable Script script) {
    static final LoadedScript NONE = new LoadedScript(State.NONE, null);
    static final LoadedScript PENDING = new LoadedScript(State.PENDING, null);
    static final LoadedScript BROKEN = new LoadedScript(State.BROKEN, null);

    static LoadedScript ready(Script script) {
        return new LoadedScript(State.READY, script);
    }

    /** How a script can be. */
    enum State {
        /** None was asked for. */
        NONE,
        /** It is being compiled. */
        PENDING,
        /** It can run. */
        READY,
        /** It did not compile, and there was none before it. */
        BROKEN
    }
}
