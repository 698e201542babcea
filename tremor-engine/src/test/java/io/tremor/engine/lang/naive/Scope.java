package io.tremor.engine.lang.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a piece of a program may refer to. */
final class Scope {
    final boolean inFunction;
    final Map<String, Type> constants;
    final List<Program.Function> functions;
    private final Map<String, Type> variables;

    private Scope(
            boolean inFunction,
            Map<String, Type> constants,
            List<Program.Function> functions,
            Map<String, Type> variables) {
        this.inFunction = inFunction;
        this.constants = constants;
        this.functions = functions;
        this.variables = variables;
    }

    static Scope ofScript() {
        return new Scope(false, new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    /** Returns the scope of a function; it sees what was defined before. */
    Scope ofFunction() {
        return new Scope(true, constants, List.copyOf(functions), new LinkedHashMap<>());
    }

    /** Returns the scope of an arm. */
    Scope with(String name, Type type) {
        Scope inner = new Scope(inFunction, constants, functions, new LinkedHashMap<>(variables));
        inner.define(name, type);
        return inner;
    }

    void define(String name, Type type) {
        variables.put(name, type);
    }

    List<String> namesOf(Type type) {
        return Stream.of(variables, constants)
                .flatMap(names -> names.entrySet().stream())
                .filter(name -> name.getValue() == type)
                .map(Map.Entry::getKey)
                .toList();
    }
}
