package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a function has no value for its arguments: they are of a wrong type, or it has a reason to tell. */
public final class FunctionFailure extends RuntimeException {
    private static final int NO_ARGUMENT = -1;

    private static final long serialVersionUID = 1L;

    private final @Nullable String signature;
    private final int argument;
    private final String mismatch;

    private FunctionFailure(@Nullable String reason, @Nullable String signature, int argument, String mismatch) {
        super(reason, null, false, false);
        this.signature = signature;
        this.argument = argument;
        this.mismatch = mismatch;
    }

    /** Returns the failure that the arguments do not go together. */
    public static FunctionFailure badType() {
        return new FunctionFailure(null, null, NO_ARGUMENT, "");
    }

    /** Returns the failure that an argument, counted from 0, is {@code given} but has to be something else. */
    static FunctionFailure badType(int argument, Value given, String expected) {
        return new FunctionFailure(null, null, argument, "has to be " + expected + ", but is of type " + given.kind());
    }

    /** Returns the failure for a reason, told behind {@code Runtime error in function m::f/n: }. */
    public static FunctionFailure because(String reason) {
        return new FunctionFailure(reason, null, NO_ARGUMENT, "");
    }

    /** Returns this failure as one of another function, given as {@code m::f/n}. */
    public FunctionFailure in(String function) {
        return new FunctionFailure(getMessage(), function, argument, mismatch);
    }

    String signature(String own) {
        return signature == null ? own : signature;
    }

    /** Returns what is wrong with which parameter, one sentence; empty if that is not known. */
    String hint(List<String> parameters) {
        return argument >= 0 && argument < parameters.size()
                ? "The argument `" + parameters.get(argument) + "` " + mismatch + "."
                : "";
    }
}
