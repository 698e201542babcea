package io.tremor.engine.lang.naive;

import io.tremor.engine.lang.naive.Expression.Case;
import io.tremor.engine.lang.naive.Expression.ForCase;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a program before it runs: the values of expressions that depend on nothing. One that has no value is
 * a reason not to compile, wherever it stands.
 */
final class Folding {
    private final Evaluator evaluator;
    private final Map<Expression, Object> known = new IdentityHashMap<>();
    private final Map<String, Object> constants = new HashMap<>();
    /** Whether expressions are computed; not so in what a loop begins with that is a value. */
    private boolean folds = true;

    Folding(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Looks at all of a program.
     *
     * @throws Failure if it does not compile
     */
    void fold(Program program) {
        for (Program.Constant constant : program.constants()) {
            Object value = fold(constant.value());
            if (value == null) {
                throw new Failure("The expression isn't constant and can't be evaluated at compile time");
            }
            constants.put(constant.name(), value);
        }
        for (Program.Function function : program.functions()) {
            List<Case> cases = function.cases();
            if (cases != null) {
                cases.forEach(this::fold);
            }
            foldAll(function.body());
        }
        foldAll(program.statements());
    }

    /** Returns the value of an expression where it is known. */
    @Nullable
    Object known(Expression expression) {
        return known.get(expression);
    }

    /** Returns the value of a constant, or {@code null} if there is none of that name. */
    @Nullable
    Object constant(String name) {
        return constants.get(name);
    }

    private @Nullable Object fold(@Nullable Expression expression) {
        if (expression == null || !parts(expression) || !folds && !isWrittenOut(expression)) {
            return null;
        }
        Object value = evaluator.evaluate(expression, new Frame());
        known.put(expression, value);
        return value;
    }

    private static boolean isWrittenOut(Expression expression) {
        return expression instanceof Expression.Literal
                || expression instanceof Expression.Text text
                        && text.parts().stream().allMatch(String.class::isInstance);
    }

    /** Folds all that is within an expression; returns whether that makes its own value known. */
    private boolean parts(Expression expression) {
        if (expression instanceof Expression.Literal) {
            return true;
        }
        if (expression instanceof Expression.Text text) {
            return text(text);
        }
        if (expression instanceof Expression.ListOf list) {
            return foldAll(list.elements());
        }
        if (expression instanceof Expression.RecordOf record) {
            boolean all = true;
            for (Expression.Field field : record.fields()) {
                boolean key = fold(field.key()) != null;
                all &= fold(field.value()) != null && key;
            }
            return all;
        }
        if (expression instanceof Expression.BytesOf bytes) {
            return foldAll(bytes.parts().stream().map(Expression.Part::data).toList());
        }
        if (expression instanceof Expression.Unary unary) {
            return fold(unary.operand()) != null;
        }
        if (expression instanceof Expression.Binary binary) {
            Object left = fold(binary.left());
            Object right = fold(binary.right());
            return Evaluator.isLogical(binary.operator())
                    ? left instanceof Boolean && right instanceof Boolean
                    : left != null && right != null;
        }
        if (expression instanceof Expression.Call call) {
            return foldAll(call.arguments());
        }
        if (expression instanceof Expression.Read read) {
            return path(read.path(), true);
        }
        never(expression);
        return false;
    }

    private void never(Expression expression) {
        if (expression instanceof Expression.Presence presence) {
            path(presence.path(), false);
        } else if (expression instanceof Expression.Recur recur) {
            foldAll(recur.arguments());
        } else if (expression instanceof Expression.Match match) {
            fold(match.target());
            match.cases().forEach(this::fold);
        } else if (expression instanceof Expression.For loop) {
            fold(loop.target());
            boolean before = folds;
            folds &= loop.statement();
            fold(loop.into());
            folds = before;
            for (ForCase forCase : loop.cases()) {
                fold(forCase.guard());
                foldAll(forCase.arm());
            }
        } else if (expression instanceof Expression.MergeOf merge) {
            fold(merge.target());
            fold(merge.other());
        } else if (expression instanceof Expression.PatchOf patch) {
            fold(patch.target());
            for (Expression.Operation operation : patch.operations()) {
                fold(operation.key());
                fold(operation.to());
                fold(operation.value());
            }
        } else if (expression instanceof Expression.Let let) {
            path(let.path(), false);
            fold(let.value());
        } else if (expression instanceof Expression.Emit emit) {
            fold(emit.value());
            fold(emit.port());
        }
    }

    private boolean foldAll(List<? extends Expression> expressions) {
        boolean all = true;
        for (Expression expression : expressions) {
            all &= fold(expression) != null;
        }
        return all;
    }

    private boolean text(Expression.Text text) {
        boolean all = true;
        for (Object part : text.parts()) {
            all &= !(part instanceof Expression expression) || fold(expression) != null;
        }
        return all;
    }

    private void fold(Case each) {
        fold(each.pattern());
        fold(each.guard());
        foldAll(each.arm());
    }

    private void fold(Pattern pattern) {
        if (pattern instanceof Pattern.Equal equal) {
            fold(equal.value());
        } else if (pattern instanceof Pattern.Bound bound) {
            fold(bound.pattern());
        } else if (pattern instanceof Pattern.Some some) {
            some.elements().forEach(this::fold);
        } else if (pattern instanceof Pattern.Tuple tuple) {
            tuple.elements().forEach(this::fold);
        } else if (pattern instanceof Pattern.Fields fields) {
            for (Pattern.Predicate predicate : fields.predicates()) {
                fold(predicate.operand());
                Pattern nested = predicate.pattern();
                if (nested != null) {
                    fold(nested);
                }
            }
        }
    }

    /** Folds what stands in a path; where its value is wanted, also checks it as far as it is known. */
    private boolean path(Path path, boolean wanted) {
        Object start = path.start() == null ? constants.get(path.root()) : fold(path.start());
        boolean all = start != null;
        for (Path.Segment segment : path.segments()) {
            all &= segment(segment);
        }
        if (wanted && folds && start != null) {
            Object value = start;
            for (Path.Segment segment : path.segments()) {
                if (!segment(segment)) {
                    break;
                }
                value = evaluator.paths().step(value, segment, "local", new Frame());
            }
        }
        return all;
    }

    private boolean segment(Path.Segment segment) {
        if (segment instanceof Path.Element element) {
            Object selector = fold(element.selector());
            checkLiteral(element);
            return selector instanceof String || Paths.isPlace(selector);
        }
        if (segment instanceof Path.Range range) {
            Object from = fold(range.from());
            Object to = fold(range.to());
            if (from == null || to == null || !folds) {
                return false;
            }
            Paths.checkRange(from, to);
        }
        return true;
    }

    /** Refuses a selector that is written out and can select nothing. */
    private static void checkLiteral(Path.Segment segment) {
        if (segment instanceof Path.Element element
                && element.selector() instanceof Expression.Literal literal
                && !(literal.value() instanceof String)
                && !Paths.isPlace(literal.value())) {
            throw Failure.conflict(literal.value(), "one of integer, string");
        }
    }
}
