package io.tremor.engine.lang.node;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.BitWriter;
import io.tremor.engine.value.EvaluationException;
import java.util.List;

/** {@code << 1:4, x/binary >>}: bytes. */
public final class BytesNode extends ExpressionNode {
    private final BytesPart[] parts;
    private final Place place;

    /** Creates a node. */
    public BytesNode(List<BytesPart> parts, Place place) {
        this.parts = parts.toArray(new BytesPart[0]);
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        Budget budget = frame.run().budget();
        BitWriter output = new BitWriter();
        for (BytesPart part : parts) {
            Value value = part.data().peek(frame);
            try {
                budget.allocate(value instanceof BinaryValue binary ? 16 + 4L * binary.length() : 16);
                part.write(value, output, budget);
            } catch (EvaluationException e) {
                throw place.within(part.span()).error(e);
            }
        }
        return output.toBinary();
    }
}
