package io.tremor.api.event;

/**
 * A named place where events enter or leave a script or operator.
 *
 * @param name the name, as in {@code emit event => "name"}
 */
public record Port(String name) {
    /** Where events enter. */
    public static final Port IN = new Port("in");
    /** Where events leave unless told otherwise. */
    public static final Port OUT = new Port("out");
    /** Where failed events leave. */
    public static final Port ERR = new Port("err");

    @Override
    public String toString() {
        return name;
    }
}
