package io.tremor.engine.lang.node;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonWriter;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.Footprint;

/** What a value looks like within a text: a string as it is, everything else as compact JSON. */
final class ValueText {
    private static final int FIRST_BYTES = 64;

    private ValueText() {}

    /**
     * Returns the text.
     *
     * @throws EvaluationException if there is not enough room left for it
     */
    static String of(Value value, Budget budget) {
        return switch (value.kind()) {
            case STRING -> ((StringValue) value).text();
            case NULL, BOOL, INTEGER -> value.toString();
            default -> json(value, budget);
        };
    }

    private static String json(Value value, Budget budget) {
        budget.allocate(2 * Footprint.of(value, Budget.BYTES));
        OutputBuffer output = new OutputBuffer(FIRST_BYTES);
        new JsonWriter().write(value, output);
        return output.toString();
    }
}
