package io.tremor.engine.lang.naive;

import io.tremor.engine.lang.naive.Expression.Literal;
import io.tremor.engine.lang.naive.Expression.Read;
import io.tremor.engine.lang.naive.Path.Element;
import io.tremor.engine.lang.naive.Path.Key;
import io.tremor.engine.lang.naive.Path.Range;
import io.tremor.engine.lang.naive.Path.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes random paths. */
final class PathGenerator {
    private final Dice dice;
    private final Generator generator;

    PathGenerator(Dice dice, Generator generator) {
        this.dice = dice;
        this.generator = generator;
    }

    /** Returns a path that should lead to a value of a type. */
    Expression read(Type type, Scope scope, int depth) {
        return new Read(to(type, scope, depth));
    }

    private Path to(Type type, Scope scope, int depth) {
        List<String> names = scope.namesOf(type);
        if (!names.isEmpty() && dice.in100(scope.inFunction ? 80 : 45)) {
            return named(dice.of(names));
        }
        List<String> records = scope.namesOf(Type.RECORD);
        if (!records.isEmpty() && dice.in100(30)) {
            Path path = named(dice.of(records));
            List<Segment> segments = new ArrayList<>(path.segments());
            segments.add(step(dice.in100(70) ? fieldOf(type) : "a"));
            return new Path(path.root(), null, segments);
        }
        if (scope.inFunction && dice.in100(90)) {
            return dice.in100(20)
                    ? Path.of("args", new Element(generator.literal(Type.INTEGER)))
                    : Path.of(dice.of("a", "b", "c"));
        }
        if (dice.in100(6)) {
            return odd();
        }
        String name = fieldOf(type);
        return switch (dice.below(30)) {
            case 0, 1, 2 -> Path.of("event", new Key("r"), step(name));
            case 3 -> Path.of("event", new Key("q"), step(name));
            case 4 -> Path.of(dice.of("state", "$"), new Key(dice.of("new", "x", name)));
            case 5, 6 -> element(type, scope, depth);
            case 7 -> Path.of("event", new Element(generator.of(Type.STRING, scope, depth - 1)));
            case 8, 9, 10 -> type == Type.RECORD ? Path.of("event") : Path.of("event", step(name));
            default -> Path.of("event", step(name));
        };
    }

    /** Returns the path of a name in a scope, where {@code $} marks a field of the metadata. */
    private static Path named(String name) {
        return name.startsWith("$") ? Path.of("$", new Key(name.substring(1))) : Path.of(name);
    }

    private Path element(Type type, Scope scope, int depth) {
        Expression place = dice.in100(75)
                ? new Literal(Plain.integer(dice.below(2)))
                : generator.of(Type.INTEGER, scope, depth - 1);
        return Path.of("event", new Key(type == Type.INTEGER ? "l" : "m"), new Element(place));
    }

    /** Returns a path that has no good sense. */
    private Path odd() {
        return switch (dice.below(7)) {
            case 0 ->
                Path.of(dice.of("args", "args", "group", "group", "window", "window", "state", "$", "$", "$", "event"));
            case 1 -> Path.of("event", new Key("nope"));
            case 2 -> Path.of("event", step("l"), step("s"));
            case 3 -> Path.of("event", new Element(new Literal(dice.of(1.5, true, Plain.NULL))));
            case 4 -> Path.of("nowhere");
            case 5 -> Path.of("args", new Key("a"));
            default ->
                Path.of("event", new Key("l"), new Element(new Expression.Unary("-", new Literal(Plain.integer(1)))));
        };
    }

    private Segment step(String name) {
        return dice.in100(85) ? new Key(name) : new Element(new Literal(name));
    }

    private String fieldOf(Type type) {
        List<String> names = EventGenerator.FIELDS.entrySet().stream()
                .filter(field -> field.getValue() == type)
                .map(Map.Entry::getKey)
                .toList();
        return names.isEmpty() ? dice.of("s", "t") : dice.of(names);
    }

    /** Returns the value of a path that starts with an expression. */
    Expression through(Type type, Scope scope, int depth) {
        Expression value = generator.of(type, scope, depth);
        return switch (dice.below(4)) {
            case 0 ->
                from(
                        new Expression.ListOf(List.of(value)),
                        new Element(new Literal(Plain.integer(dice.in100(90) ? 0 : 1))));
            case 1 ->
                from(
                        new Expression.RecordOf(List.of(new Expression.Field(Generator.text("a"), value))),
                        dice.in100(95) ? new Key("a") : new Key("b"));
            case 2 -> from(new Expression.ListOf(List.of(value)), new Element(generator.of(Type.INTEGER, scope, 0)));
            default ->
                from(
                        dice.in100(70) ? read(Type.RECORD, scope, depth) : generator.of(Type.RECORD, scope, depth),
                        step(fieldOf(type)));
        };
    }

    private static Expression from(Expression start, Segment... segments) {
        return new Read(new Path("", start, List.of(segments)));
    }

    /** Returns a part of an array. */
    Expression stretch(Scope scope, int depth) {
        List<Segment> segments = new ArrayList<>();
        Path path = to(Type.LIST, scope, depth);
        if (path.root().equals("$") && path.segments().isEmpty()) {
            segments.add(new Key("l"));
        }
        segments.addAll(path.segments());
        segments.add(range(scope, depth));
        if (dice.in100(30)) {
            segments.add(range(scope, depth));
        }
        if (dice.in100(10)) {
            segments.add(new Element(generator.of(Type.INTEGER, scope, 0)));
        }
        return new Read(new Path(path.root(), path.start(), segments));
    }

    private Range range(Scope scope, int depth) {
        return dice.in100(70)
                ? new Range(new Literal(Plain.integer(dice.below(2))), new Literal(Plain.integer(dice.below(3))))
                : new Range(generator.of(Type.INTEGER, scope, depth - 1), generator.of(Type.INTEGER, scope, depth - 1));
    }

    /** Returns any path that may stand behind {@code present}. */
    Path anywhere(Scope scope, int depth) {
        if (dice.in100(15)) {
            return new Path("", generator.of(Type.RECORD, scope, depth), List.of(step("i")));
        }
        Path path = to(dice.of(Type.values()), scope, depth);
        if (dice.in100(70)) {
            return path;
        }
        List<Segment> segments = new ArrayList<>(path.segments());
        boolean key = dice.in100(60) || segments.isEmpty() && path.root().equals("$");
        segments.add(key ? step("i") : range(scope, depth));
        return new Path(path.root(), path.start(), metadataFirst(path, segments));
    }

    private static List<Segment> metadataFirst(Path path, List<Segment> segments) {
        if (path.root().equals("$") && segments.get(0) instanceof Element) {
            segments.set(0, new Key("i"));
        }
        return segments;
    }

    /** Returns what can be assigned, mostly. */
    Path target(Scope scope, int depth) {
        if (dice.in100(3)) {
            return dice.of(
                    Path.of("args"),
                    Path.of("group", new Key("a")),
                    Path.of("$"),
                    Path.of("args", new Key("a")),
                    Path.of("event", new Key("l"), new Element(new Literal(Plain.integer(0)))));
        }
        List<Segment> segments = new ArrayList<>();
        for (int count = 1 + dice.below(3); count > 0; count--) {
            segments.add(
                    segments.isEmpty() || dice.in100(85)
                            ? new Key(
                                    dice.in100(75) ? dice.of("new", "x", "r") : dice.of(EventGenerator.FIELDS.keySet()))
                            : new Element(generator.of(Type.STRING, scope, depth - 1)));
        }
        List<String> records = scope.namesOf(Type.RECORD);
        Path name = named(records.isEmpty() || dice.in100(10) ? "a" : dice.of(records));
        if (dice.in100(25)) {
            segments.addAll(0, name.segments());
            return new Path(name.root(), null, segments);
        }
        return new Path(dice.of("event", "event", "event", "state"), null, segments);
    }
}
