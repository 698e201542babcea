package io.tremor.engine.lang.naive;

import io.tremor.engine.lang.naive.Expression.Case;
import io.tremor.engine.lang.naive.Expression.Let;
import io.tremor.engine.lang.naive.Expression.Literal;
import io.tremor.engine.lang.naive.Expression.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes random statements, functions and whole programs. */
final class StatementGenerator {
    private static final int DEPTH = 2;

    private final Dice dice;
    private final Generator generator;

    StatementGenerator(Dice dice, Generator generator) {
        this.dice = dice;
        this.generator = generator;
    }

    static Program program(long seed) {
        Dice dice = new Dice(seed);
        return new Generator(dice).branches().statements().program();
    }

    private Program program() {
        Scope scope = Scope.ofScript();
        List<Program.Constant> constants = new ArrayList<>();
        for (int i = 0; i < 2 && dice.in100(25); i++) {
            Type type = dice.of(Type.values());
            String name = "C" + i;
            constants.add(new Program.Constant(name, generator.literal(type)));
            scope.constants.put(name, type);
        }
        for (int i = 0; i < 2 && dice.in100(35); i++) {
            scope.functions.add(function("f" + i, scope));
        }
        List<Expression> statements = new ArrayList<>();
        if (dice.in100(20)) {
            statements.add(initialState());
        }
        for (int count = dice.below(4); count > 0; count--) {
            statements.add(statement(scope, DEPTH));
        }
        statements.add(last(scope));
        return new Program(constants, List.copyOf(scope.functions), statements);
    }

    /** {@code let state = match state of case null => {…} case _ => state end}. */
    private Expression initialState() {
        Expression state = new Read(Path.of("state"));
        Expression initial = generator.of(Type.RECORD, Scope.ofScript(), 2);
        return new Let(
                Path.of("state"),
                new Expression.Match(
                        state,
                        List.of(
                                new Case(new Pattern.Equal(new Literal(Plain.NULL)), null, List.of(initial)),
                                new Case(new Pattern.Any(), null, List.of(state))),
                        false));
    }

    private Expression last(Scope scope) {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> new Read(Path.of("event"));
            case 3 -> emit(scope, DEPTH);
            case 4 -> statement(scope, DEPTH);
            case 5 -> generator.branches().match(dice.of(Type.values()), scope, DEPTH, true);
            case 6 -> new Read(Path.of("state"));
            default -> generator.any(scope, DEPTH);
        };
    }

    private Expression emit(Scope scope, int depth) {
        return new Expression.Emit(
                dice.in100(25) ? null : generator.any(scope, depth),
                dice.in100(50)
                        ? null
                        : dice.in100(60) ? Generator.text("err") : generator.interpolation(scope, 1, false));
    }

    private Expression statement(Scope scope, int depth) {
        return switch (dice.below(12)) {
            case 0, 1, 2, 3 -> letName(scope, depth);
            case 4 -> letMetadata(scope, depth);
            case 5, 6 -> new Let(generator.paths().target(scope, depth), generator.any(scope, depth));
            case 7 -> new Let(Path.of(dice.of("event", "state")), generator.of(Type.RECORD, scope, depth));
            case 8 -> generator.branches().match(Type.INTEGER, scope, depth - 1, true);
            case 9 -> generator.branches().loop(dice.of(Type.LIST, Type.INTEGER), scope, depth - 1, true);
            case 10 -> generator.any(scope, depth - 1);
            default ->
                new Let(Path.of(dice.of("a", "b")), generator.branches().match(Type.INTEGER, scope, depth - 1, true));
        };
    }

    private Expression letName(Scope scope, int depth) {
        Type type = dice.in100(20) ? Type.RECORD : anyType();
        Expression value = generator.of(type, scope, depth);
        String name = dice.of("a", "b", "c", "d");
        scope.define(name, type);
        return new Let(Path.of(name), value);
    }

    private Expression letMetadata(Scope scope, int depth) {
        Type type = dice.in100(40) ? Type.RECORD : anyType();
        Expression value = generator.of(type, scope, depth);
        String name = dice.of("x", "y");
        scope.define("$" + name, type);
        return new Let(Path.of("$", new Path.Key(name)), value);
    }

    /** Returns the statements of an arm or body. */
    List<Expression> block(Type type, Scope scope, int depth) {
        List<Expression> block = new ArrayList<>();
        if (dice.in100(40)) {
            block.add(depth > 0 ? statement(scope, depth) : letName(scope, 0));
        }
        if (!scope.inFunction && dice.in100(12)) {
            block.add(dice.in100(30) ? new Expression.Drop() : emit(scope, depth));
        } else {
            block.add(dice.in100(15) ? letName(scope, depth) : generator.of(type, scope, depth));
        }
        return block;
    }

    private Program.Function function(String name, Scope outer) {
        Scope scope = outer.ofFunction();
        int count = 1 + dice.below(3);
        List<String> parameters = IntStream.range(0, count)
                .mapToObj(i -> List.of("a", "b", "c").get(i))
                .toList();
        parameters.forEach(
                parameter -> scope.define(parameter, dice.of(Type.INTEGER, Type.STRING, Type.LIST, Type.RECORD)));
        scope.define("a", Type.INTEGER);
        return switch (dice.below(4)) {
            case 0 -> new Program.Function(name, parameters, dice.in100(60), null, block(anyType(), scope, 2));
            case 1 ->
                new Program.Function(name, parameters, false, cases(parameters, scope), block(anyType(), scope, 1));
            case 2 -> countdown(name, parameters, scope);
            default -> new Program.Function(name, parameters, false, null, block(anyType(), scope, 2));
        };
    }

    private Type anyType() {
        return dice.of(Type.values());
    }

    private List<Case> cases(List<String> parameters, Scope scope) {
        List<Case> cases = new ArrayList<>();
        for (int count = 1 + dice.below(2); count > 0; count--) {
            List<Pattern> elements = new ArrayList<>();
            parameters.forEach(parameter -> elements.add(generator.branches().element(scope, 1)));
            Expression guard = dice.in100(25) ? generator.of(Type.BOOL, scope, 1) : null;
            cases.add(new Case(new Pattern.Tuple(elements, false), guard, block(anyType(), scope, 1)));
        }
        return cases;
    }

    /** A function that goes round until its first parameter is no longer positive. */
    private Program.Function countdown(String name, List<String> parameters, Scope scope) {
        Expression first = new Read(Path.of("a"));
        Literal one = new Literal(Plain.integer(1));
        List<Expression> arguments = new ArrayList<>();
        arguments.add(new Expression.Binary("-", first, one));
        for (String parameter : parameters.subList(1, parameters.size())) {
            Expression old = new Read(Path.of(parameter));
            arguments.add(dice.in100(50) ? old : new Expression.ListOf(List.of(old)));
        }
        Expression again = new Expression.Recur(arguments);
        if (dice.in100(30)) {
            List<Pattern> elements = new ArrayList<>();
            parameters.forEach(parameter -> elements.add(new Pattern.Any()));
            elements.set(0, new Pattern.Equal(new Literal(Plain.integer(0))));
            Case end = new Case(new Pattern.Tuple(elements, false), null, block(anyType(), scope, 1));
            return new Program.Function(name, parameters, false, List.of(end), List.of(again));
        }
        Expression positive = new Expression.Binary(">=", first, one);
        boolean statement = dice.in100(60);
        Expression.Match match = new Expression.Match(
                positive,
                List.of(
                        new Case(new Pattern.Equal(new Literal(true)), null, List.of(again)),
                        new Case(new Pattern.Any(), null, List.of(generator.of(anyType(), scope, 1)))),
                statement);
        return new Program.Function(name, parameters, dice.in100(20), null, List.of(match));
    }
}
