package io.tremor.engine.delivery;

/** Hears how sinks fare. Called on their threads; returns soon and throws nothing. */
public interface DeliveryListener {
    /** Says that a write failed and will be tried again, or given up. */
    void failed(String sink, Throwable cause);

    /** Says what a sink wants people to know, though it works. */
    void warned(String sink, String message);

    /** Says that events have left the buffer, so that there is room for others. */
    void madeRoom();
}
