package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.EvaluationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code %{ present a, b == 1 }}: a record whose fields meet all conditions. */
public final class RecordPatternNode extends PatternNode {
    private static final int BYTES_OF_RESULT = 128;

    private final FieldTest[] tests;
    private final Place place;

    /** Creates a pattern; {@code place} is where an error belongs. */
    public RecordPatternNode(List<FieldTest> tests, Place place) {
        this.tests = tests.toArray(new FieldTest[0]);
        this.place = place;
    }

    /** Returns the conditions in order. */
    FieldTest[] tests() {
        return tests;
    }

    @Override
    public boolean matches(Frame frame, Value target) {
        if (!(target instanceof RecordValue fields)) {
            return false;
        }
        for (FieldTest test : tests) {
            if (!test.matches(frame, fields.get(test.key()))) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #matches(Frame, Value)}; {@code numbers} has for each test that of its field. */
    boolean matches(Frame frame, SharedFields fields, int[] numbers) {
        for (int i = 0; i < tests.length; i++) {
            if (!tests[i].matches(frame, fields.get(numbers[i]))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a record of what the conditions have to tell. */
    @Override
    public @Nullable Value extract(Frame frame, Value target) {
        if (!(target instanceof RecordValue fields)) {
            return null;
        }
        EditedRecord result = newResult(frame);
        for (FieldTest test : tests) {
            if (!test.extract(frame, fields.get(test.key()), result)) {
                return null;
            }
        }
        return result;
    }

    /** As {@link #extract(Frame, Value)}; {@code numbers} has for each test that of its field. */
    @Nullable
    Value extract(Frame frame, SharedFields fields, int[] numbers) {
        EditedRecord result = newResult(frame);
        for (int i = 0; i < tests.length; i++) {
            if (!tests[i].extract(frame, fields.get(numbers[i]), result)) {
                return null;
            }
        }
        return result;
    }

    private EditedRecord newResult(Frame frame) {
        Budget budget = frame.run().budget();
        try {
            budget.allocate(BYTES_OF_RESULT);
        } catch (EvaluationException e) {
            throw place.error(e);
        }
        return EditedRecord.of(RecordValue.empty());
    }
}
