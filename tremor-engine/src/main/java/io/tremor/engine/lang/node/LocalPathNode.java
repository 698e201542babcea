package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;

/** {@code name.a.b}: a field in a variable. */
public final class LocalPathNode extends ExpressionNode {
    private final LocalNode root;
    private final FieldPath path;

    /** Creates a node. */
    public LocalPathNode(LocalNode root, FieldPath path) {
        this.root = root;
        this.path = path;
    }

    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(path.read(root.peek(frame)));
    }

    @Override
    public Value peek(Frame frame) {
        return path.read(root.peek(frame));
    }
}
