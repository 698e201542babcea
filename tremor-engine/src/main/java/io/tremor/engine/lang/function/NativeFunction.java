package io.tremor.engine.lang.function;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EvaluationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of the standard library that is written in Java: its name, its parameters, what it does, and an example.
 */
public final class NativeFunction {
    private static final String OPEN = "...";

    private final String module;
    private final String name;
    private final List<String> parameters;
    private final boolean open;
    private final Body body;
    private int most;
    private boolean pure = true;
    private String summary = "";
    private String slow = "";
    private final List<Example> examples = new ArrayList<>();

    private NativeFunction(String module, String name, List<String> parameters, boolean open, Body body) {
        this.module = module;
        this.name = name;
        this.parameters = List.copyOf(parameters);
        this.open = open;
        this.body = body;
        most = open ? Integer.MAX_VALUE : parameters.size();
    }

    /** What a function does. */
    @FunctionalInterface
    public interface Body {
        /**
         * Returns the value of the function.
         *
         * @param arguments as many as the function takes
         * @throws FunctionFailure if it has none for them
         */
        Value call(Value[] arguments, Run run);
    }

    /**
     * A call and its value, as the reference page shows it and a test checks it.
     *
     * @param expression an expression in the language
     * @param value its value, an expression too
     */
    public record Example(String expression, String value) {}

    /** Returns a function with a head like {@code string::len(input)} or {@code string::format(format, ...)}. */
    static NativeFunction of(String head, Body body) {
        int colons = head.indexOf("::");
        int opening = head.indexOf('(');
        String list = head.substring(opening + 1, head.length() - 1);
        List<String> parameters = new ArrayList<>(list.isEmpty() ? List.of() : List.of(list.split(", ")));
        boolean open = parameters.remove(OPEN);
        return new NativeFunction(
                head.substring(0, colons), head.substring(colons + 2, opening), parameters, open, body);
    }

    /** Says that the same arguments may give different values, so that no call is computed at compile time. */
    NativeFunction impure() {
        pure = false;
        return this;
    }

    /** Sets how many arguments an open function takes at most. */
    NativeFunction upTo(int arguments) {
        most = arguments;
        return this;
    }

    /** Sets what a reader learns first, one sentence. */
    NativeFunction summary(String sentence) {
        summary = sentence;
        return this;
    }

    /** Adds an example. */
    NativeFunction example(String expression, String value) {
        examples.add(new Example(expression, value));
        return this;
    }

    /** Sets the warning that every call gets, which says what is faster. */
    NativeFunction slow(String warning) {
        slow = warning;
        return this;
    }

    /** Returns the name of its module: {@code string} for {@code string::len}. */
    public String module() {
        return module;
    }

    /** Returns its name within the module. */
    public String name() {
        return name;
    }

    /** Returns the names of its parameters. */
    public List<String> parameters() {
        return parameters;
    }

    /** Returns whether it takes more arguments than it has {@link #parameters()}. */
    public boolean isOpen() {
        return open;
    }

    /** Returns whether the same arguments always give the same value. */
    public boolean isPure() {
        return pure;
    }

    /** Returns one sentence about it. */
    public String summary() {
        return summary;
    }

    /** Returns the warning that every call gets, empty where there is none. */
    public String slow() {
        return slow;
    }

    /** Returns calls and their values. */
    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /**
     * Calls the function.
     *
     * @throws EvaluationException if it cannot take so many arguments, or has no value for them
     */
    public Value call(Value[] arguments, Run run) {
        int given = arguments.length;
        if (given < parameters.size() || given > most) {
            throw new EvaluationException(ErrorCode.BAD_ARITY, badArity(given));
        }
        try {
            return body.call(arguments, run);
        } catch (FunctionFailure failure) {
            throw explain(failure, given);
        }
    }

    private EvaluationException explain(FunctionFailure failure, int given) {
        String signature = failure.signature(module + "::" + name + "/" + (open ? given : parameters.size()));
        @Nullable String reason = failure.getMessage();
        if (reason != null) {
            return new EvaluationException(
                    ErrorCode.FUNCTION_FAILED, "Runtime error in function " + signature + ": " + reason);
        }
        String message = "Bad type passed to function " + signature;
        String hint = failure.hint(parameters);
        return hint.isEmpty()
                ? new EvaluationException(ErrorCode.BAD_ARGUMENT, message)
                : new EvaluationException(ErrorCode.BAD_ARGUMENT, message, hint);
    }

    private String badArity(int given) {
        int count = open ? given : parameters.size();
        return "Bad arity for function " + module + "::" + name + "/" + count + "..=" + count + " but was called with "
                + given + " arguments";
    }

    /** Returns the head: name and parameters, as in {@code string::len(input)}. */
    public String head() {
        List<String> all = new ArrayList<>(parameters);
        if (open) {
            all.add(OPEN);
        }
        return this + "(" + String.join(", ", all) + ")";
    }

    @Override
    public String toString() {
        return module + "::" + name;
    }
}
