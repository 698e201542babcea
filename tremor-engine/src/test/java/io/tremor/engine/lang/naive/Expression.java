package io.tremor.engine.lang.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a program that gives a value or does something: one record per construct. */
sealed interface Expression {
    /** A value written out: null, a bool, a non-negative integer, a non-negative float or a string. */
    record Literal(Object value) implements Expression {}

    /** A string, its parts strings and expressions. */
    record Text(List<Object> parts, boolean heredoc) implements Expression {}

    /** {@code [a, b]}. */
    record ListOf(List<Expression> elements) implements Expression {}

    /** {@code {"a": b}}. */
    record RecordOf(List<Field> fields) implements Expression {}

    /** {@code "a": b}. */
    record Field(Text key, Expression value) {}

    /** {@code << a, b >>}. */
    record BytesOf(List<Part> parts) implements Expression {}

    /** {@code a:8/type}; 0 bits and the empty type are left out. */
    record Part(Expression data, int bits, String type) {}

    /** {@code - a}. */
    record Unary(String operator, Expression operand) implements Expression {}

    /** {@code a + b}. */
    record Binary(String operator, Expression left, Expression right) implements Expression {}

    /** The value that a path leads to. */
    record Read(Path path) implements Expression {}

    /** {@code present path} or {@code absent path}. */
    record Presence(String word, Path path) implements Expression {}

    /** {@code f(a, b)}. */
    record Call(String function, List<Expression> arguments) implements Expression {}

    /** {@code recur(a, b)}. */
    record Recur(List<Expression> arguments) implements Expression {}

    /** {@code match a of … end}; its arms hold statements or values. */
    record Match(Expression target, List<Case> cases, boolean statement) implements Expression {}

    /** {@code case pattern when guard => arm}. */
    record Case(Pattern pattern, @Nullable Expression guard, List<Expression> arm) {}

    /** {@code for a of … end}; its arms hold statements or values. */
    record For(
            Expression target,
            List<ForCase> cases,
            @Nullable Expression into,
            @Nullable String use,
            boolean statement) implements Expression {}

    /** {@code case (key, value) when guard => arm}. */
    record ForCase(String key, String value, @Nullable Expression guard, List<Expression> arm) {}

    /** {@code merge a of b end}. */
    record MergeOf(Expression target, Expression other) implements Expression {}

    /** {@code patch a of … end}. */
    record PatchOf(Expression target, List<Operation> operations) implements Expression {}

    /** One change of a patch: its word, and what that needs of a key, a second key and a value. */
    record Operation(
            String word,
            @Nullable Text key,
            @Nullable Text to,
            @Nullable Expression value) {}

    /** {@code let path = value}. */
    record Let(Path path, Expression value) implements Expression {}

    /** {@code emit value => port}. */
    record Emit(@Nullable Expression value, @Nullable Text port) implements Expression {}

    /** {@code drop}. */
    record Drop() implements Expression {}
}
