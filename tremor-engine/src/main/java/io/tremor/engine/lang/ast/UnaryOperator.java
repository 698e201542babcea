package io.tremor.engine.lang.ast;

/** An operator before its operand. */
public enum UnaryOperator {
    /** {@code +}: the number itself. */
    PLUS("+"),
    /** {@code -}: the negative. */
    MINUS("-"),
    /** {@code not}: the opposite of a bool. */
    NOT("not"),
    /** {@code !}: the opposite of a bool, or the complement of the bits of an integer. */
    BIT_NOT("!");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns how it is written. */
    @Override
    public String toString() {
        return symbol;
    }
}
