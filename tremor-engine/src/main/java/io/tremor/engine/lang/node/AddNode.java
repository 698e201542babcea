package io.tremor.engine.lang.node;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.RecordValue.Field;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.lang.runtime.ScriptError;
import io.tremor.engine.value.Arithmetic;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.GatheredArray;

/** {@code left + right}: the sum of two numbers, one string or array behind another, or two records made one. */
public final class AddNode extends BinaryNode {
    /** About how many bytes a field takes that is added to a record. */
    private static final long FIELD = 64;

    /** Creates a node. */
    public AddNode(ExpressionNode left, ExpressionNode right, Place place) {
        super(left, right, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        Value r = right(frame);
        try {
            if (l instanceof NumberValue) {
                return Arithmetic.ADD.apply(l, r);
            }
            Budget budget = frame.run().budget();
            if (l instanceof StringValue a && r instanceof StringValue b) {
                return concat(budget, a.text(), b.text());
            }
            if (l instanceof ArrayValue a && r instanceof ArrayValue b) {
                budget.allocate(GatheredArray.costOfConcat(a, b));
                return GatheredArray.concat(a, b);
            }
            if (l instanceof RecordValue a && r instanceof RecordValue b) {
                return union(budget, a, b);
            }
            throw EvaluationException.undefined("+", l, r);
        } catch (EvaluationException e) {
            throw error(e);
        }
    }

    /**
     * Appends the value of the right operand to a text.
     *
     * @throws ScriptError if it is no string
     */
    void append(Frame frame, StringBuilder text) {
        Value r = right(frame);
        try {
            if (!(r instanceof StringValue more)) {
                throw EvaluationException.undefined("+", Value.of(""), r);
            }
            String tail = more.text();
            frame.run().budget().allocate(4L * tail.length());
            text.append(tail);
        } catch (EvaluationException e) {
            throw error(e);
        }
    }

    private static Value concat(Budget budget, String left, String right) {
        budget.allocate(2L * ((long) left.length() + right.length()));
        return Value.of(left + right);
    }

    /** Returns the fields of {@code right}, then those that only {@code left} has. */
    private static Value union(Budget budget, RecordValue left, RecordValue right) {
        budget.allocate(EditedRecord.costOfCopy(right) + FIELD * left.size());
        // Both give parts of themselves away, so that no assignment may change them in place any more.
        EditedRecord.share(left);
        EditedRecord.share(right);
        EditedRecord union = EditedRecord.of(right);
        for (Field field : left) {
            if (right.get(field.key()) == null) {
                union.put(field.key(), field.value());
            }
        }
        return union;
    }
}
