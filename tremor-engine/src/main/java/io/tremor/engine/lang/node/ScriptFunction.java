package io.tremor.engine.lang.node;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.GatheredArray;
import java.util.Arrays;

/**
 * A function that is written in the language. Each call has a frame of its own, in which the parameters come first, and
 * event, state and metadata are null.
 */
public final class ScriptFunction {
    /** How often a call may begin, {@code recur} included. */
    private static final int MOST_ROUNDS = 1024;

    private static final Value NO_ARGUMENTS = ArrayValue.of();

    private final Node body;
    private final int parameters;
    private final int slots;

    /**
     * Creates a function.
     *
     * @param parameters how many parameters it has, in the first slots
     * @param slots how many variables its frame has
     */
    public ScriptFunction(Node body, int parameters, int slots) {
        this.body = body;
        this.parameters = parameters;
        this.slots = slots;
    }

    /**
     * Calls the function. Parameters without an argument have no value; arguments behind the parameters are
     * {@code args}.
     *
     * @throws EvaluationException if calls are nested too deep, it recurs too often, or the budget is spent
     */
    Value call(Value[] arguments, Run run) {
        Frame frame = new Frame(run, slots);
        int assigned = Math.min(arguments.length, parameters);
        for (int i = 0; i < assigned; i++) {
            frame.setLocal(i, arguments[i]);
        }
        frame.setArgs(rest(arguments, run));
        run.enterCall();
        Value result = body.execute(frame);
        for (int rounds = 1; result == null; rounds++) {
            if (rounds == MOST_ROUNDS) {
                throw new EvaluationException(ErrorCode.RECURSION_LIMIT, "Recursion limit Reached");
            }
            run.budget().spend(1);
            beginAnew(frame);
            result = body.execute(frame);
        }
        run.leaveCall();
        return result;
    }

    private Value rest(Value[] arguments, Run run) {
        if (arguments.length <= parameters) {
            return NO_ARGUMENTS;
        }
        run.budget().allocate(8L * arguments.length);
        return GatheredArray.of(Arrays.copyOfRange(arguments, parameters, arguments.length));
    }

    private void beginAnew(Frame frame) {
        for (int i = parameters; i < slots; i++) {
            frame.setLocal(i, null);
        }
        frame.setEvent(NullValue.NULL);
        frame.setState(NullValue.NULL);
    }
}
