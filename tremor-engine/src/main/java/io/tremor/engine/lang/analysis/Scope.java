package io.tremor.engine.lang.analysis;

import io.tremor.api.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that one text has defined so far: constants, functions, and the modules it uses with the names in them.
 */
final class Scope {
    private static final Constant BROKEN_CONSTANT = new Constant(null);
    private static final Callee BROKEN_FUNCTION = new Callee.Broken();

    private final Map<String, Constant> constants = new HashMap<>();
    private final Map<String, Callee> functions = new HashMap<>();
    private final Map<String, Scope> modules = new HashMap<>();
    private final boolean broken;

    private Scope(boolean broken) {
        this.broken = broken;
    }

    Scope() {
        this(false);
    }

    /** Returns the scope of a module that cannot be read: every name may be in it. */
    static Scope broken() {
        return new Scope(true);
    }

    /** Returns the module of that path, or {@code null} if there is none; none at all leads here. */
    @Nullable
    Scope module(List<String> path) {
        Scope scope = this;
        for (String name : path) {
            Scope inner = scope.broken ? scope : scope.modules.get(name);
            if (inner == null) {
                return null;
            }
            scope = inner;
        }
        return scope;
    }

    /** Returns a constant, or {@code null} if there is none of that name. */
    @Nullable
    Constant constant(String name) {
        return broken ? BROKEN_CONSTANT : constants.get(name);
    }

    /** Returns a function, or {@code null} if there is none of that name. */
    @Nullable
    Callee function(String name) {
        return broken ? BROKEN_FUNCTION : functions.get(name);
    }

    /** Returns the names of all functions. */
    Set<String> functions() {
        return functions.keySet();
    }

    /** Adds a module; it hides an earlier one of that name. */
    void use(String alias, Scope module) {
        modules.put(alias, module);
    }

    /** Adds a constant and returns whether the name was free. */
    boolean define(String name, Value value) {
        return constants.putIfAbsent(name, new Constant(value)) == null;
    }

    /** Adds a function and returns whether the name was free. */
    boolean define(String name, Callee function) {
        return functions.putIfAbsent(name, function) == null;
    }

    /** Notes that the definition of a constant has an error; one of that name that is fine stays. */
    void breakConstant(String name) {
        constants.putIfAbsent(name, BROKEN_CONSTANT);
    }

    /** Notes that the definition of a function has an error; one of that name that is fine stays. */
    void breakFunction(String name) {
        functions.putIfAbsent(name, BROKEN_FUNCTION);
    }

    /** A constant; one without a value is one whose definition has an error. */
    record Constant(@Nullable Value value) {
        /**
         * Returns the value.
         *
         * @throws AlreadyReported if the definition has an error
         */
        Value known() {
            if (value == null) {
                throw new AlreadyReported();
            }
            return value;
        }
    }
}
