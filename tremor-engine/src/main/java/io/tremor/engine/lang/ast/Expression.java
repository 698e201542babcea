package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * What has a value. {@link Let}, {@link Emit} and {@link Drop} are expressions too; the grammar says where they may
 * stand.
 */
public sealed interface Expression extends ScriptItem
        permits Literal,
                Interpolation,
                ListLiteral,
                RecordLiteral,
                BytesLiteral,
                PathExpression,
                Presence,
                UnaryOperation,
                BinaryChain,
                Call,
                NativeCall,
                FunctionCall,
                Recur,
                Match,
                For,
                Merge,
                Patch,
                Let,
                Emit,
                Drop {
    /** Returns where it stands. */
    @Override
    SourceSpan span();

    /** Calls the method of {@code visitor} that is made for this construct. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method per construct.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {
        /** Visits a {@link Literal}. */
        R visitLiteral(Literal literal);

        /** Visits a {@link Interpolation}. */
        R visitInterpolation(Interpolation interpolation);

        /** Visits a {@link ListLiteral}. */
        R visitListLiteral(ListLiteral listLiteral);

        /** Visits a {@link RecordLiteral}. */
        R visitRecordLiteral(RecordLiteral recordLiteral);

        /** Visits a {@link BytesLiteral}. */
        R visitBytesLiteral(BytesLiteral bytesLiteral);

        /** Visits a {@link PathExpression}. */
        R visitPathExpression(PathExpression pathExpression);

        /** Visits a {@link Presence}. */
        R visitPresence(Presence presence);

        /** Visits a {@link UnaryOperation}. */
        R visitUnaryOperation(UnaryOperation unaryOperation);

        /** Visits a {@link BinaryChain}. */
        R visitBinaryChain(BinaryChain binaryChain);

        /** Visits a {@link Call}. */
        R visitCall(Call call);

        /** Visits a {@link NativeCall}. */
        R visitNativeCall(NativeCall nativeCall);

        /** Visits a {@link FunctionCall}. */
        R visitFunctionCall(FunctionCall functionCall);

        /** Visits a {@link Recur}. */
        R visitRecur(Recur recur);

        /** Visits a {@link Match}. */
        R visitMatch(Match match);

        /** Visits a {@link For}. */
        R visitFor(For loop);

        /** Visits a {@link Merge}. */
        R visitMerge(Merge merge);

        /** Visits a {@link Patch}. */
        R visitPatch(Patch patch);

        /** Visits a {@link Let}. */
        R visitLet(Let let);

        /** Visits a {@link Emit}. */
        R visitEmit(Emit emit);

        /** Visits a {@link Drop}. */
        R visitDrop(Drop drop);
    }
}
