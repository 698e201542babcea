package io.tremor.engine.lang.header;

import io.tremor.api.value.BoolValue;
import io.tremor.engine.lang.ast.BinaryChain;
import io.tremor.engine.lang.ast.BinaryOperator;
import io.tremor.engine.lang.ast.BytesLiteral;
import io.tremor.engine.lang.ast.Call;
import io.tremor.engine.lang.ast.Drop;
import io.tremor.engine.lang.ast.Emit;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.For;
import io.tremor.engine.lang.ast.FunctionCall;
import io.tremor.engine.lang.ast.Interpolation;
import io.tremor.engine.lang.ast.Let;
import io.tremor.engine.lang.ast.ListLiteral;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.Match;
import io.tremor.engine.lang.ast.Merge;
import io.tremor.engine.lang.ast.NativeCall;
import io.tremor.engine.lang.ast.Patch;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.Presence;
import io.tremor.engine.lang.ast.RecordLiteral;
import io.tremor.engine.lang.ast.Recur;
import io.tremor.engine.lang.ast.UnaryOperation;
import io.tremor.engine.lang.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/** Guards: what of an expression that is true or false the header tells. A field that is read has to be there. */
final class GuardPlanner implements Expression.Visitor<HeaderTest> {
    private static final String TOO_MUCH = "its guard is about more than the header";

    private final HeaderPaths paths;
    private final Obstacle obstacle;

    GuardPlanner(HeaderPaths paths, Obstacle obstacle) {
        this.paths = paths;
        this.obstacle = obstacle;
    }

    @Override
    public HeaderTest visitLiteral(Literal literal) {
        if (literal.value() instanceof BoolValue bool) {
            return bool.isTrue() ? HeaderTest.ALWAYS : HeaderTest.NEVER;
        }
        return unknown();
    }

    @Override
    public HeaderTest visitPathExpression(PathExpression path) {
        Expression inner = HeaderPaths.unwrap(path);
        return inner == path ? unknown(path) : inner.accept(this);
    }

    @Override
    public HeaderTest visitPresence(Presence presence) {
        Answer there = Answer.of(presence.present());
        List<String> names = paths.eventNames(presence.path());
        if (names == null) {
            return unknown(presence.path());
        }
        HeaderTest collection = names.size() == 1 ? EventFields.collection(names.get(0), there) : null;
        if (collection != null) {
            return collection;
        }
        HeaderField field = paths.field(presence.path());
        return field == null ? unknown(presence.path()) : new PresenceTest(field, there);
    }

    @Override
    public HeaderTest visitUnaryOperation(UnaryOperation operation) {
        return operation.operator() == UnaryOperator.NOT || operation.operator() == UnaryOperator.BIT_NOT
                ? new Not(operation.operand().accept(this))
                : unknown();
    }

    @Override
    public HeaderTest visitBinaryChain(BinaryChain chain) {
        BinaryOperator operator = chain.terms().get(0).operator();
        return switch (operator) {
            case AND, OR -> logic(chain, operator);
            case EQUAL, NOT_EQUAL -> comparison(chain, operator);
            default -> obstacle.because("its guard has the operator `" + operator + "`");
        };
    }

    private HeaderTest logic(BinaryChain chain, BinaryOperator operator) {
        List<HeaderTest> tests = new ArrayList<>();
        tests.add(chain.first().accept(this));
        for (BinaryChain.Term term : chain.terms()) {
            tests.add(term.operator() == operator ? term.operand().accept(this) : unknown());
        }
        return operator == BinaryOperator.AND ? AllOf.of(tests) : new AnyOf(tests);
    }

    private HeaderTest comparison(BinaryChain chain, BinaryOperator operator) {
        if (chain.terms().size() > 1) {
            return unknown();
        }
        Expression left = chain.first();
        Expression right = chain.terms().get(0).operand();
        String text = paths.text(right);
        Expression other = left;
        if (text == null) {
            text = paths.text(left);
            other = right;
        }
        PathExpression path = paths.path(other);
        if (text == null || path == null) {
            return obstacle.because("its guard compares with what is no text known beforehand");
        }
        HeaderField field = paths.field(path);
        return field == null
                ? unknown(path)
                : new TextTest(field, text, Answer.of(operator == BinaryOperator.EQUAL), Answer.UNKNOWN);
    }

    private HeaderTest unknown() {
        return obstacle.because(TOO_MUCH);
    }

    private HeaderTest unknown(PathExpression path) {
        List<String> names = paths.eventNames(path);
        if (names != null && !names.isEmpty()) {
            return obstacle.because("its guard reads `" + names.get(0) + "`, which is more than the header");
        }
        if (path.root() instanceof PathRoot.State) {
            return obstacle.because("its guard reads `state`");
        }
        return path.root() instanceof PathRoot.Metadata ? obstacle.because("its guard reads metadata") : unknown();
    }

    private HeaderTest call() {
        return obstacle.because("its guard calls a function");
    }

    @Override
    public HeaderTest visitCall(Call call) {
        return call();
    }

    @Override
    public HeaderTest visitNativeCall(NativeCall nativeCall) {
        return call();
    }

    @Override
    public HeaderTest visitFunctionCall(FunctionCall functionCall) {
        return call();
    }

    @Override
    public HeaderTest visitInterpolation(Interpolation interpolation) {
        return unknown();
    }

    @Override
    public HeaderTest visitListLiteral(ListLiteral listLiteral) {
        return unknown();
    }

    @Override
    public HeaderTest visitRecordLiteral(RecordLiteral recordLiteral) {
        return unknown();
    }

    @Override
    public HeaderTest visitBytesLiteral(BytesLiteral bytesLiteral) {
        return unknown();
    }

    @Override
    public HeaderTest visitRecur(Recur recur) {
        return unknown();
    }

    @Override
    public HeaderTest visitMatch(Match match) {
        return unknown();
    }

    @Override
    public HeaderTest visitFor(For loop) {
        return unknown();
    }

    @Override
    public HeaderTest visitMerge(Merge merge) {
        return unknown();
    }

    @Override
    public HeaderTest visitPatch(Patch patch) {
        return unknown();
    }

    @Override
    public HeaderTest visitLet(Let let) {
        return unknown();
    }

    @Override
    public HeaderTest visitEmit(Emit emit) {
        return unknown();
    }

    @Override
    public HeaderTest visitDrop(Drop drop) {
        return unknown();
    }
}
