package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code a; b; c}: statements one after the other; the value is that of the last. */
public final class BlockNode extends Node {
    private final Node[] statements;
    private final Node last;

    /** Creates a node; of {@code statements} no value is wanted. */
    public BlockNode(List<Node> statements, Node last) {
        this.statements = statements.toArray(new Node[0]);
        this.last = last;
    }

    @Override
    public @Nullable Value execute(Frame frame) {
        for (Node statement : statements) {
            if (statement.execute(frame) == null) {
                return null;
            }
        }
        return last.execute(frame);
    }
}
