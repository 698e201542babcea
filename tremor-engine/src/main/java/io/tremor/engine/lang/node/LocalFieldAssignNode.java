package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import java.util.List;

/** {@code let name.a = value}: sets a field in a variable, which must have a value. */
public final class LocalFieldAssignNode extends FieldAssignNode {
    private final int slot;
    private final LocalNode root;

    /**
     * Creates a node.
     *
     * @param root reads the variable in {@code slot}
     * @param place where the whole assignment stands
     */
    public LocalFieldAssignNode(int slot, LocalNode root, List<PathStep> steps, Node value, Place place) {
        super(steps, value, place);
        this.slot = slot;
        this.root = root;
    }

    @Override
    Value root(Frame frame) {
        return root.peek(frame);
    }

    @Override
    void setRoot(Frame frame, EditedRecord record) {
        frame.setLocal(slot, record);
    }
}
