package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;

/** {@code $a.b}: a field in the metadata. */
public final class MetadataPathNode extends ExpressionNode {
    private final FieldPath path;

    /** Creates a node. */
    public MetadataPathNode(FieldPath path) {
        this.path = path;
    }

    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(path.read(frame.metadata()));
    }

    @Override
    public Value peek(Frame frame) {
        return path.read(frame.metadata());
    }
}
