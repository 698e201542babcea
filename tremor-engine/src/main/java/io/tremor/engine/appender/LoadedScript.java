package io.tremor.engine.appender;

import io.tremor.api.script.Script;
import io.tremor.engine.lang.ScriptCompiler;
import io.tremor.engine.lang.header.HeaderRule;
import org.jspecify.annotations.Nullable;

/**
 * What a script came to.
 *
 * @param state whether there is one
 * @param script the script, where it is ready
 * @param rule knows by the header of some events that the script drops them
 */
record LoadedScript(State state, @Nullable Script script, HeaderRule rule) {
    static final LoadedScript NONE = new LoadedScript(State.NONE, null, HeaderRule.NONE);
    static final LoadedScript PENDING = new LoadedScript(State.PENDING, null, HeaderRule.NONE);
    static final LoadedScript BROKEN = new LoadedScript(State.BROKEN, null, HeaderRule.NONE);

    static LoadedScript ready(Script script) {
        return new LoadedScript(
                State.READY, script, ScriptCompiler.header(script).rule());
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
