package io.tremor.engine.lang.node;

/** An operator on truth values behind {@code use}. */
public enum LogicalFold {
    /** {@code or}. */
    OR {
        @Override
        boolean apply(boolean left, boolean right) {
            return left || right;
        }

        @Override
        boolean isSettled(boolean value) {
            return value;
        }
    },
    /** {@code and}. */
    AND {
        @Override
        boolean apply(boolean left, boolean right) {
            return left && right;
        }

        @Override
        boolean isSettled(boolean value) {
            return !value;
        }
    },
    /** {@code xor}. */
    XOR {
        @Override
        boolean apply(boolean left, boolean right) {
            return left ^ right;
        }

        @Override
        boolean isSettled(boolean value) {
            return false;
        }
    };

    abstract boolean apply(boolean left, boolean right);

    /** Returns whether no further value can change {@code value}. */
    abstract boolean isSettled(boolean value);
}
