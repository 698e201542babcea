package io.tremor.engine.lang.grammar;

/** What a token opens and a later one closes. */
enum Construct {
    /** {@code (a)}. */
    PARENTHESES(TremorLexer.RPAREN),
    /** {@code (a, b)} behind the name of what is called. */
    ARGUMENTS(TremorLexer.RPAREN),
    /** {@code (a, b)} behind {@code case}, in a {@code for} or a function. */
    VARIABLES(TremorLexer.RPAREN),
    /** {@code (a, ...)} behind the name of what is defined. */
    PARAMETERS(TremorLexer.RPAREN),
    /** {@code %(a, ...)}. */
    TUPLE_PATTERN(TremorLexer.RPAREN),
    /** {@code [a, b]}, a selector too. */
    LIST(TremorLexer.RBRACKET),
    /** {@code %[a, b]}. */
    ARRAY_PATTERN(TremorLexer.RBRACKET),
    /** {@code {"a": b}}. */
    RECORD(TremorLexer.RBRACE),
    /** {@code %{ a == b }}. */
    RECORD_PATTERN(TremorLexer.RBRACE),
    /** <code>#{ a }</code> in a text. */
    INTERPOLATION(TremorLexer.RBRACE),
    /** {@code ::{a, b}} of a {@code use}. */
    MODULES(TremorLexer.RBRACE),
    /** {@code << a, b >>}. */
    BYTES(TremorLexer.SHIFT_RIGHT),
    /** {@code match}, {@code for} and {@code merge}. */
    BLOCK(TremorLexer.END),
    /** {@code patch}. */
    PATCH(TremorLexer.END),
    /** {@code fn}. */
    FUNCTION(TremorLexer.END);

    /** The type of the token that ends it. */
    final int closer;

    Construct(int closer) {
        this.closer = closer;
    }

    /** Returns how much deeper it makes what is in it. */
    int levels() {
        return this == VARIABLES ? 0 : 1;
    }

    /** Returns whether a comma may stand before the closing token. */
    boolean endsWithComma() {
        return this == ARGUMENTS || this == LIST || this == RECORD || this == RECORD_PATTERN;
    }

    /** Returns whether {@code , ...} may stand before the closing token. */
    boolean endsWithDots() {
        return this == PARAMETERS || this == TUPLE_PATTERN;
    }
}
