package io.tremor.engine.lang.node;

/** An event with a field for every kind of value that JSON has. */
final class SampleEvent {
    /** The event as JSON. */
    static final String JSON = "{\"i\":7,\"n\":-3,\"u\":18446744073709551615,\"f\":2.5,\"s\":\"ab\",\"t\":true,"
            + "\"z\":null,\"a\":[1],\"r\":{\"x\":1}}";

    private SampleEvent() {}
}
