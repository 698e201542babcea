package io.tremor.engine.lang.naive;

import io.tremor.engine.lang.naive.Expression.Binary;
import io.tremor.engine.lang.naive.Expression.Literal;
import io.tremor.engine.lang.naive.Expression.Operation;
import io.tremor.engine.lang.naive.Expression.Text;
import io.tremor.engine.lang.naive.Expression.Unary;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Makes random expressions that mostly give what is asked for. */
final class Generator {
    private final Dice dice;
    private final PathGenerator paths;
    private final BranchGenerator branches;

    Generator(Dice dice) {
        this.dice = dice;
        paths = new PathGenerator(dice, this);
        branches = new BranchGenerator(dice, this);
    }

    PathGenerator paths() {
        return paths;
    }

    BranchGenerator branches() {
        return branches;
    }

    /** Returns an expression of a type, seldom of another. */
    Expression of(Type wanted, Scope scope, int depth) {
        Type type = dice.in100(97) ? wanted : dice.of(Type.values());
        if (depth <= 0 || dice.in100(25)) {
            return leaf(type, scope, depth);
        }
        return switch (dice.below(13)) {
            case 0, 3 -> branches.match(type, scope, depth - 1, false);
            case 1 -> call(type, scope, depth - 1);
            case 2 -> paths.through(type, scope, depth - 1);
            default -> composed(type, scope, depth - 1);
        };
    }

    Expression any(Scope scope, int depth) {
        return of(dice.of(Type.values()), scope, depth);
    }

    private Expression leaf(Type type, Scope scope, int depth) {
        return dice.in100(75) && type != Type.BYTES ? paths.read(type, scope, depth) : literal(type);
    }

    private Expression composed(Type type, Scope scope, int depth) {
        return switch (type) {
            case INTEGER -> integer(scope, depth);
            case FLOAT -> floating(scope, depth);
            case BOOL -> bool(scope, depth);
            case STRING -> string(scope, depth);
            case LIST -> list(scope, depth);
            case RECORD -> record(scope, depth);
            case BYTES -> bytes(scope, depth);
            case NULL -> literal(Type.NULL);
        };
    }

    Expression literal(Type type) {
        return switch (type) {
            case INTEGER ->
                new Literal(
                        dice.in100(90)
                                ? Plain.integer(dice.below(6))
                                : new BigInteger(dice.of("63", "64", "9223372036854775808", "18446744073709551615")));
            case FLOAT -> new Literal(dice.of(0.0, 0.5, 1.0, 2.25, 0.1, 1e16, 1.5e-7));
            case BOOL -> new Literal(dice.in100(50));
            case STRING -> new Literal(dice.of("", "a", "snot", "i", "é", "q\"\\#{x}", "two\nlines"));
            case LIST -> new Expression.ListOf(List.of(literal(Type.INTEGER), literal(Type.STRING)));
            case RECORD ->
                new Expression.RecordOf(List.of(field("a", literal(Type.INTEGER)), field("s", literal(Type.STRING))));
            case BYTES -> new Expression.BytesOf(List.of(new Expression.Part(literal(Type.INTEGER), 0, "")));
            case NULL -> new Literal(Plain.NULL);
        };
    }

    private static Expression.Field field(String key, Expression value) {
        return new Expression.Field(text(key), value);
    }

    static Text text(String text) {
        return new Text(List.of(text), false);
    }

    /** Returns operations of one level, three or more. */
    private Expression chain(Type type, Scope scope, String... operators) {
        Expression chain = of(type, scope, 0);
        for (int count = 3 + dice.below(3); count > 0; count--) {
            chain = new Binary(dice.of(operators), chain, of(type, scope, 0));
        }
        return chain;
    }

    private Expression integer(Scope scope, int depth) {
        if (dice.in100(10)) {
            return dice.in100(60) ? chain(Type.INTEGER, scope, "+", "-") : chain(Type.INTEGER, scope, "*", "%");
        }
        return switch (dice.below(7)) {
            case 0 -> new Unary(dice.of("-", "-", "+", "!"), of(Type.INTEGER, scope, depth));
            case 1 -> branches.loop(Type.INTEGER, scope, depth, false);
            case 2 ->
                new Binary(dice.of("<<", ">>", ">>>"), of(Type.INTEGER, scope, depth), of(Type.INTEGER, scope, 0));
            default ->
                new Binary(
                        dice.of("+", "-", "*", "%", "&", "^"),
                        of(Type.INTEGER, scope, depth),
                        of(Type.INTEGER, scope, depth));
        };
    }

    private Expression floating(Scope scope, int depth) {
        if (dice.in100(15)) {
            return new Unary(dice.of("-", "+"), of(Type.FLOAT, scope, depth));
        }
        if (dice.in100(25)) {
            return new Binary("/", of(Type.INTEGER, scope, depth), of(Type.INTEGER, scope, depth));
        }
        return new Binary(
                dice.of("+", "-", "*", "/"),
                of(Type.FLOAT, scope, depth),
                of(dice.of(Type.INTEGER, Type.FLOAT), scope, depth));
    }

    private Expression bool(Scope scope, int depth) {
        if (dice.in100(8)) {
            return chain(Type.BOOL, scope, dice.of("and", "or", "xor", "=="));
        }
        return switch (dice.below(8)) {
            case 0 -> new Unary(dice.of("not", "not", "!"), of(Type.BOOL, scope, depth));
            case 1 -> new Expression.Presence(dice.of("present", "absent"), paths.anywhere(scope, depth));
            case 2, 3 ->
                new Binary(
                        dice.of("and", "or", "xor", "&", "^"),
                        of(Type.BOOL, scope, depth),
                        of(Type.BOOL, scope, depth));
            case 4 -> equality(scope, depth);
            case 5 -> branches.loop(Type.BOOL, scope, depth, false);
            default -> {
                Type type = dice.of(Type.INTEGER, Type.FLOAT, Type.STRING, Type.BYTES);
                Type other = dice.in100(80) ? type : type == Type.BYTES ? Type.STRING : Type.FLOAT;
                yield new Binary(dice.of("<", "<=", ">", ">="), of(type, scope, depth), of(other, scope, depth));
            }
        };
    }

    private Expression equality(Scope scope, int depth) {
        String operator = dice.of("==", "!=");
        Type type = dice.of(Type.values());
        if (dice.in100(60)) {
            return new Binary(operator, of(type, scope, depth), of(type, scope, depth));
        }
        Type known = dice.of(Type.INTEGER, Type.STRING);
        Expression literal = literal(known);
        Expression other = dice.in100(80) ? of(known, scope, depth) : of(type, scope, depth);
        return dice.in100(50) ? new Binary(operator, other, literal) : new Binary(operator, literal, other);
    }

    private Expression string(Scope scope, int depth) {
        if (dice.in100(10)) {
            return chain(Type.STRING, scope, "+");
        }
        if (dice.in100(35)) {
            return new Binary("+", of(Type.STRING, scope, depth), of(Type.STRING, scope, depth));
        }
        return interpolation(scope, depth, dice.in100(25));
    }

    Text interpolation(Scope scope, int depth, boolean heredoc) {
        List<Object> parts = new ArrayList<>();
        for (int count = dice.below(3) + 1; count > 0; count--) {
            parts.add(dice.of("a", " ", "#", "\n", "{}", "\"", "k"));
            if (dice.in100(80)) {
                parts.add(any(scope, depth));
            }
        }
        return new Text(parts, heredoc);
    }

    private Expression list(Scope scope, int depth) {
        if (dice.in100(5)) {
            return chain(Type.LIST, scope, "+");
        }
        return switch (dice.below(6)) {
            case 0 -> new Binary("+", of(Type.LIST, scope, depth), of(Type.LIST, scope, depth));
            case 1 -> new Binary("+", of(Type.LIST, scope, depth), new Expression.ListOf(some(scope, depth)));
            case 2 -> branches.loop(Type.LIST, scope, depth, false);
            case 3 -> paths.stretch(scope, depth);
            default -> new Expression.ListOf(some(scope, depth));
        };
    }

    private List<Expression> some(Scope scope, int depth) {
        List<Expression> elements = new ArrayList<>();
        for (int count = dice.below(4); count > 0; count--) {
            elements.add(any(scope, depth));
        }
        return elements;
    }

    private Expression record(Scope scope, int depth) {
        return switch (dice.below(7)) {
            case 0 -> new Binary("+", of(Type.RECORD, scope, depth), of(Type.RECORD, scope, depth));
            case 1 -> new Expression.MergeOf(of(Type.RECORD, scope, depth), of(Type.RECORD, scope, depth));
            case 2, 3 -> patch(scope, depth);
            case 4 -> branches.loop(Type.RECORD, scope, depth, false);
            default -> {
                List<Expression.Field> fields = new ArrayList<>();
                for (int count = dice.below(4); count > 0; count--) {
                    fields.add(new Expression.Field(key(scope, depth), any(scope, depth)));
                }
                yield new Expression.RecordOf(fields);
            }
        };
    }

    private Text key(Scope scope, int depth) {
        return dice.in100(80) ? text(name()) : interpolation(scope, Math.min(depth, 1), false);
    }

    private String name() {
        return dice.in100(60) ? dice.of(EventGenerator.FIELDS.keySet()) : dice.of("a", "x", "z", "new");
    }

    private Expression patch(Scope scope, int depth) {
        List<Operation> operations = new ArrayList<>();
        for (int count = dice.below(3) + 1; count > 0; count--) {
            operations.add(operation(scope, depth));
        }
        return new Expression.PatchOf(of(Type.RECORD, scope, depth), operations);
    }

    private Operation operation(Scope scope, int depth) {
        Text key = key(scope, depth);
        String word = dice.of(
                "insert", "update", "upsert", "erase", "copy", "move", "merge", "default", "merge =>", "default =>");
        return switch (word) {
            case "erase" -> new Operation(word, key, null, null);
            case "copy", "move" -> new Operation(word, key, key(scope, depth), null);
            case "update" ->
                new Operation(word, dice.in100(40) ? text(dice.of("i", "s", "r")) : key, null, any(scope, depth));
            case "merge" -> new Operation(word, key, null, of(Type.RECORD, scope, depth));
            case "merge =>", "default =>" ->
                new Operation(
                        word.substring(0, word.indexOf(' ')),
                        null,
                        null,
                        of(dice.in100(85) ? Type.RECORD : Type.LIST, scope, depth));
            default -> new Operation(word, key, null, any(scope, depth));
        };
    }

    private Expression bytes(Scope scope, int depth) {
        List<Expression.Part> parts = new ArrayList<>();
        for (int count = dice.below(4); count > 0; count--) {
            parts.add(part(scope, depth));
        }
        return new Expression.BytesOf(parts);
    }

    private Expression.Part part(Scope scope, int depth) {
        if (dice.in100(25)) {
            return new Expression.Part(
                    of(dice.of(Type.STRING, Type.BYTES), scope, depth),
                    dice.in100(60) ? 0 : 1 + dice.below(3),
                    "binary");
        }
        String type = dice.of(
                "",
                "integer",
                "big",
                "unsigned",
                "unsigned_integer",
                "big_integer",
                "big_unsigned_integer",
                "signed_integer",
                "big_signed_integer",
                "little",
                "little_integer",
                "little_unsigned_integer",
                "little_signed_integer");
        int bits = dice.in100(30) ? 0 : dice.in100(50) ? 8 * (1 + dice.below(8)) : 1 + dice.below(64);
        return new Expression.Part(of(Type.INTEGER, scope, depth), bits, type);
    }

    private Expression call(Type type, Scope scope, int depth) {
        if (scope.functions.isEmpty() || dice.in100(20)) {
            return type == Type.INTEGER || type == Type.BOOL
                    ? nativeCall(type, scope, depth)
                    : composed(type, scope, depth);
        }
        Program.Function function = dice.of(scope.functions);
        List<Expression> arguments = new ArrayList<>();
        int surplus = function.open() ? dice.below(3) : 0;
        for (int count = function.parameters().size() + surplus; count > 0; count--) {
            arguments.add(of(dice.of(Type.INTEGER, Type.INTEGER, Type.STRING, Type.LIST, Type.RECORD), scope, depth));
        }
        return new Expression.Call(function.name(), arguments);
    }

    private Expression nativeCall(Type type, Scope scope, int depth) {
        String name =
                type == Type.INTEGER ? "core::array::len" : dice.of("core::type::is_record", "core::type::is_string");
        Expression argument = type == Type.INTEGER ? of(Type.LIST, scope, depth) : any(scope, depth);
        return new Expression.Call(name, List.of(argument));
    }
}
