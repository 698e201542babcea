package io.tremor.engine.lang.node;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import java.util.List;

/** {@code let $a = value}: sets a field in the metadata. */
public final class MetadataFieldAssignNode extends FieldAssignNode {
    /** Creates a node; {@code place} is where the whole assignment stands. */
    public MetadataFieldAssignNode(List<PathStep> steps, Node value, Place place) {
        super(steps, value, place);
    }

    @Override
    Value root(Frame frame) {
        return frame.metadata();
    }

    /** Metadata go with their event, and nobody needs them for longer. */
    @Override
    EditedRecord copy(Frame frame, RecordValue fields, Object holder) {
        return EditedRecord.heldBy(holder, fields, frame.event());
    }

    @Override
    void setRoot(Frame frame, EditedRecord record) {
        frame.setMetadata(record);
    }
}
