package io.tremor.engine.lang;

import io.tremor.api.script.Session;
import io.tremor.api.value.Value;

/** A session whose state can be handed on to the session of another script, so that it survives a reload. */
public interface StatefulSession extends Session {
    /** Returns what {@code state} stands for now. */
    Value state();

    /** Starts with {@code state}, which must be {@linkplain Value#owned() owned}. */
    void resume(Value state);
}
