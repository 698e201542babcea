package io.tremor.engine.lang.naive;

import io.tremor.engine.lang.naive.Expression.Case;
import io.tremor.engine.lang.naive.Expression.For;
import io.tremor.engine.lang.naive.Expression.ForCase;
import io.tremor.engine.lang.naive.Expression.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes random {@code match} and {@code for}. */
final class BranchGenerator {
    private static final List<String> NAMES = List.of("a", "b", "c", "v", "w");

    private final Dice dice;
    private final Generator generator;
    private final StatementGenerator statements;

    BranchGenerator(Dice dice, Generator generator) {
        this.dice = dice;
        this.generator = generator;
        statements = new StatementGenerator(dice, generator);
    }

    StatementGenerator statements() {
        return statements;
    }

    Match match(Type type, Scope scope, int depth, boolean statement) {
        return dice.in100(14) ? wide(type, scope, statement) : narrow(type, scope, depth, statement);
    }

    /** Returns a match with many literals of one kind. */
    private Match wide(Type type, Scope scope, boolean statement) {
        Type target = dice.of(Type.INTEGER, Type.STRING);
        List<Case> cases = new ArrayList<>();
        for (int count = 6 + dice.below(5); count > 0; count--) {
            Expression literal = dice.in100(95)
                    ? generator.literal(target)
                    : new Expression.Unary("-", generator.literal(Type.INTEGER));
            Pattern pattern = new Pattern.Equal(literal);
            String name = dice.of(NAMES);
            boolean bound = dice.in100(15);
            Scope inner = bound ? scope.with(name, target) : scope;
            Expression guard = dice.in100(14) ? generator.of(Type.BOOL, inner, 1) : null;
            cases.add(new Case(
                    bound ? new Pattern.Bound(name, pattern) : pattern, guard, arm(type, inner, 0, statement)));
        }
        if (dice.in100(80)) {
            cases.add(new Case(new Pattern.Any(), null, arm(type, scope, 0, statement)));
        }
        return new Match(generator.paths().read(dice.in100(85) ? target : Type.FLOAT, scope, 1), cases, statement);
    }

    private Match narrow(Type type, Scope scope, int depth, boolean statement) {
        Type target = dice.of(
                Type.RECORD,
                Type.RECORD,
                Type.RECORD,
                Type.RECORD,
                Type.RECORD,
                Type.RECORD,
                Type.LIST,
                Type.LIST,
                Type.STRING,
                Type.STRING,
                Type.INTEGER,
                Type.BOOL,
                Type.FLOAT,
                Type.BYTES,
                Type.NULL);
        List<Case> cases = new ArrayList<>();
        for (int count = 1 + dice.below(3); count > 0; count--) {
            Pattern pattern = pattern(target, scope, depth);
            Scope inner = scope;
            if (dice.in100(35)) {
                String name = dice.of(NAMES);
                inner = scope.with(name, boundType(pattern, target));
                pattern = new Pattern.Bound(name, pattern);
            }
            cases.add(new Case(pattern, guard(inner, depth), arm(type, inner, depth, statement)));
        }
        if (dice.in100(85)) {
            cases.add(new Case(new Pattern.Any(), null, arm(type, scope, depth, statement)));
        }
        Expression value =
                dice.in100(60) ? generator.paths().read(target, scope, depth) : generator.of(target, scope, depth);
        return new Match(value, cases, statement);
    }

    private static Type boundType(Pattern pattern, Type target) {
        if (pattern instanceof Pattern.Some || pattern instanceof Pattern.Tuple) {
            return Type.LIST;
        }
        return pattern instanceof Pattern.Extract extract && !extract.name().equals("base64") ? Type.BOOL : target;
    }

    private @Nullable Expression guard(Scope scope, int depth) {
        return dice.in100(25) ? generator.of(Type.BOOL, scope, depth) : null;
    }

    private List<Expression> arm(Type type, Scope scope, int depth, boolean statement) {
        if (statement) {
            return statements.block(type, scope, depth);
        }
        Expression value = generator.of(type, scope, depth);
        return dice.in100(5) ? List.of(generator.any(scope, 1), value) : List.of(value);
    }

    For loop(Type type, Scope scope, int depth, boolean statement) {
        boolean list = dice.in100(75);
        Expression into = type == Type.LIST && dice.in100(70) ? null : generator.of(type, scope, Math.min(depth, 1));
        if (type == Type.RECORD && dice.in100(60)) {
            into = new Expression.RecordOf(List.of());
        }
        Type armType = type == Type.LIST ? dice.of(Type.values()) : type;
        List<ForCase> cases = new ArrayList<>();
        for (int count = 1 + dice.below(2); count > 0; count--) {
            String key = dice.of("k", "a", "v");
            String value = dice.of("e", "b", "w");
            Scope inner = scope.with(key, list ? Type.INTEGER : Type.STRING).with(value, Type.INTEGER);
            cases.add(new ForCase(key, value, guard(inner, depth), arm(armType, inner, depth, statement)));
        }
        Type target = list ? Type.LIST : Type.RECORD;
        Expression items =
                dice.in100(60) ? generator.paths().read(target, scope, depth) : generator.of(target, scope, depth);
        return new For(items, cases, into, into == null ? null : use(type), statement);
    }

    private @Nullable String use(Type type) {
        if (type == Type.BOOL && dice.in100(95)) {
            return dice.of("and", "or", "xor");
        }
        return type == Type.INTEGER && dice.in100(60)
                ? dice.of("+", "-", "*", "/", "%", "&", "^", "<<", ">>", ">>>")
                : dice.in100(3) ? "-" : null;
    }

    Pattern pattern(Type type, Scope scope, int depth) {
        if (dice.in100(8)) {
            return new Pattern.Any();
        }
        return switch (dice.in100(90) ? type : dice.of(Type.values())) {
            case STRING -> dice.in100(50) ? extract() : new Pattern.Equal(generator.of(Type.STRING, scope, depth));
            case LIST -> {
                if (dice.in100(45)) {
                    yield new Pattern.Some(elements(scope, depth));
                }
                yield dice.in100(15)
                        ? new Pattern.Equal(generator.of(Type.LIST, scope, depth))
                        : new Pattern.Tuple(elements(scope, depth), dice.in100(50));
            }
            case RECORD ->
                switch (dice.below(10)) {
                    case 0 -> new Pattern.Equal(generator.of(Type.RECORD, scope, depth));
                    case 1, 2, 3, 4 -> {
                        String key = dice.of("i", "j", "f", "s", "s");
                        Type field = EventGenerator.FIELDS.getOrDefault(key, Type.NULL);
                        yield new Pattern.Fields(List.of(comparison(key, field, scope, depth)));
                    }
                    default -> fields(scope, depth);
                };
            default -> new Pattern.Equal(generator.of(type, scope, depth));
        };
    }

    private Pattern.Extract extract() {
        return switch (dice.below(4)) {
            case 0 -> new Pattern.Extract("base64", "");
            case 1 -> new Pattern.Extract("glob", dice.of("sn*", "*t", "*badger", "a*"));
            default -> new Pattern.Extract("json", "");
        };
    }

    List<Pattern> elements(Scope scope, int depth) {
        List<Pattern> elements = new ArrayList<>();
        for (int count = dice.below(3); count > 0; count--) {
            elements.add(element(scope, depth));
        }
        return elements;
    }

    Pattern element(Scope scope, int depth) {
        return switch (dice.below(5)) {
            case 0 -> new Pattern.Any();
            case 1 -> extract();
            case 2 -> fields(scope, depth);
            default -> new Pattern.Equal(generator.of(Type.INTEGER, scope, depth));
        };
    }

    private Pattern.Fields fields(Scope scope, int depth) {
        List<Pattern.Predicate> predicates = new ArrayList<>();
        for (int count = Math.max(0, dice.below(6) - 1); count > 0; count--) {
            predicates.add(predicate(scope, depth));
        }
        return new Pattern.Fields(predicates);
    }

    private Pattern.Predicate predicate(Scope scope, int depth) {
        String key = dice.in100(30) ? dice.of("r", "q", "l", "m") : dice.of(EventGenerator.FIELDS.keySet());
        Type type = EventGenerator.FIELDS.getOrDefault(key, Type.NULL);
        if (dice.in100(20) || type == Type.NULL) {
            return new Pattern.Predicate(dice.of("present", "present", "absent", "absent"), key, null, null);
        }
        if (type == Type.STRING && dice.in100(25)) {
            return new Pattern.Predicate("~=", key, extract(), null);
        }
        if (type == Type.RECORD) {
            Pattern nested = dice.in100(30)
                    ? fields(scope, depth - 1)
                    : new Pattern.Fields(List.of(comparison(dice.of("i", "j", "f", "b"), Type.INTEGER, scope, depth)));
            return new Pattern.Predicate("~=", key, nested, null);
        }
        if (type == Type.LIST) {
            Pattern nested = dice.in100(50)
                    ? new Pattern.Some(elements(scope, depth - 1))
                    : new Pattern.Tuple(elements(scope, depth - 1), dice.in100(50));
            return new Pattern.Predicate("~=", key, nested, null);
        }
        return comparison(key, type, scope, depth);
    }

    private Pattern.Predicate comparison(String key, Type type, Scope scope, int depth) {
        String operator = type == Type.BOOL ? dice.of("==", "!=") : dice.of("==", "!=", "<", "<=", ">", ">=");
        Type operand = dice.in100(72) ? type : dice.of(Type.values());
        Expression right = dice.in100(30) ? generator.literal(operand) : generator.of(operand, scope, depth);
        return new Pattern.Predicate(operator, key, null, right);
    }
}
