package io.tremor.engine.lang.node;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code "key"}, where the name of a field is wanted: prepared beforehand unless it has expressions in it. */
public final class KeyNode {
    private final ExpressionNode text;
    private final @Nullable Key known;

    /** Creates a node; {@code text} computes a string. */
    public KeyNode(ExpressionNode text) {
        this.text = text;
        known = text instanceof LiteralNode literal ? Key.of(((StringValue) literal.value()).text()) : null;
    }

    /** Returns the name if it is known beforehand, else {@code null}. */
    public @Nullable Key known() {
        return known;
    }

    /** Returns the name. */
    Key key(Frame frame) {
        return known == null ? Key.of(((StringValue) text.execute(frame)).text()) : known;
    }
}
