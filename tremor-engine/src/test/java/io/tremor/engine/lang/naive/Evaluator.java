package io.tremor.engine.lang.naive;

import static io.tremor.engine.lang.naive.Plain.list;
import static io.tremor.engine.lang.naive.Plain.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says what a program makes of an event, by the shortest way from the language's definition. */
final class Evaluator {
    private static final int ROUNDS = 1024;

    private final Map<String, Program.Function> functions = new HashMap<>();
    private final List<Expression> statements;
    private final Counts counts;
    private final Folding folding;
    private final Paths paths;
    private final Patterns patterns;
    private final Map<Expression, String> kinds = new IdentityHashMap<>();
    private Object state = Plain.NULL;

    /**
     * Makes a program ready to run.
     *
     * @throws Failure if it does not compile
     */
    Evaluator(Program program, Counts counts) {
        this.counts = counts;
        folding = new Folding(this);
        paths = new Paths(this, folding);
        patterns = new Patterns(this);
        statements = program.statements();
        program.functions().forEach(function -> functions.put(function.name(), function));
        folding.fold(program);
    }

    Paths paths() {
        return paths;
    }

    /** Runs the program over an event; the state stays for the next one. */
    Result run(Object event) {
        Frame frame = new Frame();
        frame.event = event;
        frame.metadata = new LinkedHashMap<>();
        frame.state = state;
        try {
            Object value = block(statements, frame, true);
            return new Result(Result.Way.EMITTED, value, frame.metadata, "out");
        } catch (Signal.Left left) {
            return left.value == null
                    ? new Result(Result.Way.DROPPED, null, null, "")
                    : new Result(Result.Way.EMITTED, left.value, frame.metadata, left.port);
        } catch (Failure failure) {
            return new Result(Result.Way.FAILED, frame.event, frame.metadata, failure.text());
        } finally {
            state = frame.state;
        }
    }

    /** Evaluates something, and counts how that ended. */
    <T> T counted(String kind, Supplier<T> evaluation) {
        try {
            T value = evaluation.get();
            counts.count(kind, false);
            return value;
        } catch (Signal signal) {
            counts.count(kind, false);
            throw signal;
        } catch (Failure failure) {
            counts.count(kind, true);
            throw failure;
        }
    }

    private Object block(List<Expression> block, Frame frame, boolean needed) {
        int last = block.size() - 1;
        for (Expression statement : block.subList(0, last)) {
            statement(statement, frame, false);
        }
        return statement(block.get(last), frame, needed);
    }

    /** Runs a statement; an expression is looked at only if its value is needed. */
    private Object statement(Expression statement, Frame frame, boolean needed) {
        boolean acts = statement instanceof Expression.Let
                || statement instanceof Expression.Emit
                || statement instanceof Expression.Drop
                || statement instanceof Expression.Match match && match.statement()
                || statement instanceof Expression.For loop && loop.statement();
        return acts || needed ? evaluate(statement, frame, needed) : Plain.NULL;
    }

    Object evaluate(Expression expression, Frame frame) {
        return evaluate(expression, frame, true);
    }

    private Object evaluate(Expression expression, Frame frame, boolean needed) {
        return counted(kinds.computeIfAbsent(expression, Evaluator::kind), () -> plain(expression, frame, needed));
    }

    private static String kind(Expression expression) {
        String name = expression.getClass().getSimpleName();
        if (expression instanceof Expression.Binary binary) {
            return name + " " + binary.operator();
        }
        if (expression instanceof Expression.Call call) {
            return call.function().startsWith("core::") ? name + " of the library" : name;
        }
        if (expression instanceof Expression.Unary unary) {
            return name + " " + unary.operator();
        }
        if (expression instanceof Expression.Read read) {
            return name + " " + root(read.path());
        }
        return expression instanceof Expression.Let let ? name + " " + root(let.path()) : name;
    }

    private static String root(Path path) {
        String root = path.start() == null ? path.root() : "expression";
        return List.of("event", "$", "state", "args", "group", "window", "expression")
                        .contains(root)
                ? root
                : "name";
    }

    private Object plain(Expression expression, Frame frame, boolean needed) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Text text) {
            return text(text, frame);
        }
        if (expression instanceof Expression.ListOf list) {
            return evaluateAll(list.elements(), frame);
        }
        if (expression instanceof Expression.RecordOf literal) {
            return fields(literal, frame);
        }
        if (expression instanceof Expression.BytesOf bytes) {
            return new Packing(this).pack(bytes.parts(), frame);
        }
        if (expression instanceof Expression.Unary unary) {
            return Arithmetic.unary(unary.operator(), evaluate(unary.operand(), frame));
        }
        if (expression instanceof Expression.Binary binary) {
            return binary(binary, frame);
        }
        if (expression instanceof Expression.Read read) {
            return paths.read(read.path(), frame);
        }
        if (expression instanceof Expression.Presence presence) {
            return paths.isPresent(presence.path(), frame) == presence.word().equals("present");
        }
        if (expression instanceof Expression.Call call) {
            return call(call, frame);
        }
        if (expression instanceof Expression.Recur recur) {
            throw new Signal.Again(evaluateAll(recur.arguments(), frame));
        }
        if (expression instanceof Expression.Match match) {
            return match(match, frame, needed);
        }
        if (expression instanceof Expression.For loop) {
            return new Loop(this, loop, frame, needed).run();
        }
        if (expression instanceof Expression.MergeOf merge) {
            return new Patching(this, frame).merge(merge);
        }
        if (expression instanceof Expression.PatchOf patch) {
            return new Patching(this, frame).patch(patch);
        }
        return effect(expression, frame);
    }

    private Object effect(Expression expression, Frame frame) {
        if (expression instanceof Expression.Let let) {
            Object value = Plain.copy(evaluate(let.value(), frame));
            paths.assign(let.path(), value, frame);
            return value;
        }
        if (expression instanceof Expression.Emit emit) {
            String port = emit.port() == null ? "out" : text(emit.port(), frame);
            throw new Signal.Left(emit.value() == null ? frame.event : evaluate(emit.value(), frame), port);
        }
        throw new Signal.Left(null, "");
    }

    List<Object> evaluateAll(List<Expression> expressions, Frame frame) {
        List<Object> values = new ArrayList<>();
        expressions.forEach(expression -> values.add(evaluate(expression, frame)));
        return values;
    }

    String text(Expression.Text text, Frame frame) {
        StringBuilder whole = new StringBuilder();
        for (Object part : text.parts()) {
            Object value = part instanceof Expression expression ? evaluate(expression, frame) : part;
            whole.append(value instanceof String string ? string : JsonText.write(value));
        }
        return whole.toString();
    }

    private Object fields(Expression.RecordOf literal, Frame frame) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (boolean constant : new boolean[] {true, false}) {
            for (Expression.Field field : literal.fields()) {
                if ((folding.known(field.key()) != null && folding.known(field.value()) != null) == constant) {
                    Object value = evaluate(field.value(), frame);
                    fields.put(text(field.key(), frame), value);
                }
            }
        }
        return fields;
    }

    static boolean isLogical(String operator) {
        return operator.equals("and") || operator.equals("or") || operator.equals("xor");
    }

    private Object binary(Expression.Binary binary, Frame frame) {
        String operator = binary.operator();
        Object left = evaluate(binary.left(), frame);
        if (isLogical(operator)) {
            return logical(operator, left, () -> evaluate(binary.right(), frame));
        }
        return Arithmetic.binary(operator, left, evaluate(binary.right(), frame));
    }

    private static Object logical(String operator, Object left, Supplier<Object> right) {
        if (!(left instanceof Boolean l)) {
            throw Arithmetic.undefined(operator, Plain.kind(left), "<not executed>");
        }
        if (l == operator.equals("or") && !operator.equals("xor")) {
            return l;
        }
        Object value = right.get();
        if (!(value instanceof Boolean r)) {
            throw Arithmetic.undefined(operator, left, value);
        }
        return operator.equals("xor") ? l ^ r : r;
    }

    private Object match(Expression.Match match, Frame frame, boolean needed) {
        Object target = evaluate(match.target(), frame);
        for (Expression.Case each : match.cases()) {
            Object bound = patterns.match(each.pattern(), target, frame);
            if (bound == null) {
                continue;
            }
            frame.enter(each.pattern() instanceof Pattern.Bound named ? variables(named.name(), bound) : Map.of());
            try {
                if (holds(each.guard(), frame)) {
                    return arm(each.arm(), match.statement(), frame, needed);
                }
            } finally {
                frame.leave();
            }
        }
        throw new Failure("A match expression executed but no clause matched");
    }

    private static Map<String, Object> variables(String name, Object value) {
        return new HashMap<>(Map.of(name, value));
    }

    /** Runs an arm: its statements in order, or only the last of its values. */
    Object arm(List<Expression> arm, boolean statements, Frame frame, boolean needed) {
        return statements ? block(arm, frame, needed) : evaluate(arm.get(arm.size() - 1), frame);
    }

    boolean holds(@Nullable Expression guard, Frame frame) {
        if (guard == null) {
            return true;
        }
        Object value = evaluate(guard, frame);
        if (!(value instanceof Boolean holds)) {
            throw Failure.conflict(value, "bool");
        }
        return holds;
    }

    private Object call(Expression.Call call, Frame caller) {
        List<Object> arguments = evaluateAll(call.arguments(), caller);
        if (call.function().startsWith("core::")) {
            return ofLibrary(call.function(), arguments.get(0));
        }
        Program.Function function = functions.get(call.function());
        if (function == null) {
            throw new Failure("Call to undefined function ::" + call.function());
        }
        List<Object> surplus = arguments.subList(function.parameters().size(), arguments.size());
        for (int round = 0; round < ROUNDS; round++) {
            try {
                return body(function, Frame.of(function.parameters(), arguments));
            } catch (Signal.Again again) {
                arguments = new ArrayList<>(again.arguments);
                arguments.addAll(surplus);
            }
        }
        throw new Failure("Recursion limit Reached");
    }

    private static Object ofLibrary(String function, Object argument) {
        switch (function) {
            case "core::type::is_record":
                return argument instanceof Map;
            case "core::type::is_string":
                return argument instanceof String;
            default:
                if (argument instanceof List) {
                    return Plain.integer(list(argument).size());
                }
                throw new Failure("Bad type passed to function array::len/1");
        }
    }

    private Object body(Program.Function function, Frame frame) {
        List<Object> parameters = new ArrayList<>();
        for (String parameter : function.parameters()) {
            Object value = frame.variable(parameter);
            parameters.add(value == null ? Plain.NULL : value);
        }
        List<Expression.Case> cases = function.cases();
        for (Expression.Case each : cases == null ? List.<Expression.Case>of() : cases) {
            Object results = patterns.match(new Pattern.Bound("", each.pattern()), parameters, frame);
            if (results != null && holds(each.guard(), frame)) {
                for (int i = 0; i < parameters.size(); i++) {
                    frame.assign(function.parameters().get(i), list(results).get(i));
                }
                return block(each.arm(), frame, true);
            }
        }
        return block(function.body(), frame, true);
    }

    /** Returns the fields of a record. */
    static Map<String, Object> copyOf(Object value) {
        return new LinkedHashMap<>(record(value));
    }
}
