package io.tremor.engine.lang.ast;

/** An operator between two operands, loosest first. */
public enum BinaryOperator {
    /** {@code or}: true if one is. */
    OR("or"),
    /** {@code xor}: true if exactly one is. */
    XOR("xor"),
    /** {@code and}: true if both are. */
    AND("and"),
    /** {@code ^}: bits that differ. */
    BIT_XOR("^"),
    /** {@code &}: bits that both have. */
    BIT_AND("&"),
    /** {@code ==}: whether they are equal. */
    EQUAL("=="),
    /** {@code !=}: whether they differ. */
    NOT_EQUAL("!="),
    /** {@code >=}: an order. */
    GREATER_OR_EQUAL(">="),
    /** {@code >}: an order. */
    GREATER(">"),
    /** {@code <=}: an order. */
    LESS_OR_EQUAL("<="),
    /** {@code <}: an order. */
    LESS("<"),
    /** {@code >>}: bits moved down, the sign kept. */
    SHIFT_RIGHT(">>"),
    /** {@code >>>}: bits moved down, filled with zeros. */
    SHIFT_RIGHT_UNSIGNED(">>>"),
    /** {@code <<}: bits moved up. */
    SHIFT_LEFT("<<"),
    /** {@code +}: the sum, or one behind the other. */
    ADD("+"),
    /** {@code -}: the difference. */
    SUBTRACT("-"),
    /** {@code *}: the product. */
    MULTIPLY("*"),
    /** {@code /}: the quotient, a float. */
    DIVIDE("/"),
    /** {@code %}: what is left of a division. */
    REMAINDER("%");

    private final String symbol;

    BinaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns how it is written. */
    @Override
    public String toString() {
        return symbol;
    }
}
