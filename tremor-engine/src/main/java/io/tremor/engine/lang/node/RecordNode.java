package io.tremor.engine.lang.node;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.EvaluationException;
import java.util.List;

/** {@code {"a": 1, "b": x}}: a record. The known fields come first; where keys are equal, one of the others wins. */
public final class RecordNode extends ExpressionNode {
    /** About how many bytes a field takes. */
    private static final long FIELD = 64;

    private final RecordValue known;
    private final Field[] fields;
    private final Place place;

    /**
     * Creates a node.
     *
     * @param known the fields whose keys and values are known
     * @param fields the others, in order
     */
    public RecordNode(RecordValue known, List<Field> fields, Place place) {
        this.known = known;
        this.fields = fields.toArray(new Field[0]);
        this.place = place;
    }

    /**
     * {@code "key": value}; the value is computed first.
     *
     * @param key the name
     * @param value computes what the field holds
     */
    public record Field(KeyNode key, ExpressionNode value) {}

    @Override
    public Value execute(Frame frame) {
        try {
            frame.run().budget().allocate(192 + FIELD * fields.length);
        } catch (EvaluationException e) {
            throw place.error(e);
        }
        EditedRecord record = EditedRecord.of(known);
        for (Field field : fields) {
            Value value = field.value.execute(frame);
            record.put(field.key.key(frame), value);
        }
        return record;
    }
}
