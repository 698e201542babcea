package io.tremor.engine.concurrent;

/** Work that is done piece by piece, by one thread at a time. */
public interface Agent {
    /** Prepares the work; called once, before the first piece. */
    default void onStart() {}

    /**
     * Does the next piece, and returns soon.
     *
     * @return how much was done; 0 where there was nothing to do
     */
    int doWork();

    /** Says that a piece of work threw {@code cause}; the next one is done after a pause that grows. */
    default void onFailure(Throwable cause) {}

    /** Returns whether all work is done once and for all, so that the thread can end. */
    boolean isDone();

    /** Cleans up; called once, after the last piece. */
    default void onClose() {}

    /** Returns what the agent does, in a word or two; its thread is named after it. */
    String roleName();
}
