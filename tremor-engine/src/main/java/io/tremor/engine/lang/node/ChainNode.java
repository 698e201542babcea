package io.tremor.engine.lang.node;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import java.util.List;

/** {@code a + b - c + d}: a chain of operations, computed in a loop so that its length costs no stack; texts grow in one buffer. */
public final class ChainNode extends ExpressionNode {
    private final ExpressionNode first;
    private final BinaryNode[] links;

    /**
     * Creates a node.
     *
     * @param first the leftmost operand
     * @param links the operations, each with the one before it as left operand
     */
    public ChainNode(ExpressionNode first, List<BinaryNode> links) {
        this.first = first;
        this.links = links.toArray(new BinaryNode[0]);
    }

    @Override
    public Value execute(Frame frame) {
        Value value = first.peek(frame);
        int i = 0;
        while (i < links.length) {
            if (value instanceof StringValue text && links[i] instanceof AddNode) {
                StringBuilder whole = new StringBuilder(text.text());
                while (i < links.length && links[i] instanceof AddNode link) {
                    link.append(frame, whole);
                    i++;
                }
                value = Value.of(whole.toString());
            } else {
                value = links[i].after(frame, value);
                i++;
            }
        }
        return value;
    }
}
