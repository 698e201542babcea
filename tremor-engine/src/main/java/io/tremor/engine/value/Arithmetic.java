package io.tremor.engine.value;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.Value;

/**
 * The operators on two numbers. Where both are non-negative integers the result is computed among the integers from 0 to
 * 2<sup>64</sup>-1, else where both are less than 2<sup>63</sup> among those from -2<sup>63</sup> on, else among the floats,
 * on which only the four basic ones are defined. An integer out of its range is an error.
 */
public enum Arithmetic {
    /** {@code +}. */
    ADD("+") {
        @Override
        Value unsigned(long left, long right) {
            long sum = left + right;
            if (Long.compareUnsigned(sum, left) < 0) {
                throw overflow();
            }
            return Value.ofUnsigned(sum);
        }

        @Override
        Value signed(long left, long right) {
            long sum = left + right;
            if (((left ^ sum) & (right ^ sum)) < 0) {
                throw overflow();
            }
            return Value.of(sum);
        }

        @Override
        Value floating(NumberValue left, NumberValue right) {
            return Value.of(left.toDouble() + right.toDouble());
        }
    },
    /** {@code -}. */
    SUBTRACT("-") {
        @Override
        Value unsigned(long left, long right) {
            long difference = left - right;
            if (Long.compareUnsigned(left, right) >= 0) {
                return Value.ofUnsigned(difference);
            }
            // Its magnitude must fit a positive long, so -2^63 is out of range here.
            if (difference >= 0 || difference == Long.MIN_VALUE) {
                throw overflow();
            }
            return Value.of(difference);
        }

        @Override
        Value signed(long left, long right) {
            long difference = left - right;
            if (((left ^ right) & (left ^ difference)) < 0) {
                throw overflow();
            }
            return Value.of(difference);
        }

        @Override
        Value floating(NumberValue left, NumberValue right) {
            return Value.of(left.toDouble() - right.toDouble());
        }
    },
    /** {@code *}. */
    MULTIPLY("*") {
        @Override
        Value unsigned(long left, long right) {
            // The high word of the unsigned product is that of the signed one, corrected for each factor beyond 2^63.
            long high = Math.multiplyHigh(left, right) + (left >> 63 & right) + (right >> 63 & left);
            if (high != 0) {
                throw overflow();
            }
            return Value.ofUnsigned(left * right);
        }

        @Override
        Value signed(long left, long right) {
            long product = left * right;
            if (Math.multiplyHigh(left, right) != product >> 63) {
                throw overflow();
            }
            return Value.of(product);
        }

        @Override
        Value floating(NumberValue left, NumberValue right) {
            return Value.of(left.toDouble() * right.toDouble());
        }
    },
    /** {@code /}, always a float. */
    DIVIDE("/") {
        @Override
        Value unsigned(long left, long right) {
            return divide(
                    Value.ofUnsigned(left).toDouble(), Value.ofUnsigned(right).toDouble());
        }

        @Override
        Value signed(long left, long right) {
            return divide((double) left, (double) right);
        }

        private Value divide(double left, double right) {
            if (right == 0) {
                throw zeroDivisor();
            }
            return Value.of(left / right);
        }

        @Override
        Value floating(NumberValue left, NumberValue right) {
            return Value.of(left.toDouble() / right.toDouble());
        }
    },
    /** {@code %}, with the sign of the left operand. */
    REMAINDER("%") {
        @Override
        Value unsigned(long left, long right) {
            if (right == 0) {
                throw zeroDivisor();
            }
            return Value.ofUnsigned(Long.remainderUnsigned(left, right));
        }

        @Override
        Value signed(long left, long right) {
            if (right == 0) {
                throw zeroDivisor();
            }
            return Value.of(left % right);
        }
    },
    /** {@code &}: the bits that both have. */
    BIT_AND("&") {
        @Override
        Value unsigned(long left, long right) {
            return Value.ofUnsigned(left & right);
        }

        @Override
        Value signed(long left, long right) {
            return Value.of(left & right);
        }
    },
    /** {@code ^}: the bits that differ. */
    BIT_XOR("^") {
        @Override
        Value unsigned(long left, long right) {
            return Value.ofUnsigned(left ^ right);
        }

        @Override
        Value signed(long left, long right) {
            return Value.of(left ^ right);
        }
    },
    /** {@code <<}: bits moved up; those beyond the highest place are lost. */
    SHIFT_LEFT("<<") {
        @Override
        Value unsigned(long left, long right) {
            return Value.ofUnsigned(left << distance(right));
        }

        @Override
        Value signed(long left, long right) {
            return Value.of(left << distance(right));
        }
    },
    /** {@code >>}: bits moved down, a negative number stays negative. */
    SHIFT_RIGHT(">>") {
        @Override
        Value unsigned(long left, long right) {
            return Value.ofUnsigned(left >>> distance(right));
        }

        @Override
        Value signed(long left, long right) {
            return Value.of(left >> distance(right));
        }
    },
    /** {@code >>>}: bits moved down, zeros moved in. */
    SHIFT_RIGHT_UNSIGNED(">>>") {
        @Override
        Value unsigned(long left, long right) {
            return Value.ofUnsigned(left >>> distance(right));
        }

        @Override
        Value signed(long left, long right) {
            return Value.of(left >>> distance(right));
        }
    };

    private final String symbol;

    Arithmetic(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Returns the result.
     *
     * @throws EvaluationException if the operator is not defined for the two, or the result is out of range
     */
    public Value apply(Value left, Value right) {
        if (left instanceof IntegerValue l && right instanceof IntegerValue r) {
            if (l.isUnsignedLong() && r.isUnsignedLong()) {
                return unsigned(l.bits(), r.bits());
            }
            if (l.isLong() && r.isLong()) {
                return signed(l.bits(), r.bits());
            }
        }
        if (left instanceof NumberValue l && right instanceof NumberValue r) {
            return floating(l, r);
        }
        throw EvaluationException.undefined(symbol, left, right);
    }

    abstract Value unsigned(long left, long right);

    abstract Value signed(long left, long right);

    Value floating(NumberValue left, NumberValue right) {
        throw EvaluationException.undefined(symbol, left, right);
    }

    EvaluationException overflow() {
        return new EvaluationException(
                ErrorCode.OVERFLOW, "The binary operation `" + symbol + "` caused an over- or underflow");
    }

    EvaluationException zeroDivisor() {
        return new EvaluationException(
                ErrorCode.DIVISION_BY_ZERO, "The binary operation `" + symbol + "` must have a non zero RHS");
    }

    static int distance(long bits) {
        if (bits < 0 || bits >= Long.SIZE) {
            throw new EvaluationException(
                    ErrorCode.BAD_SHIFT, "RHS value is larger than or equal to the number of bits in LHS value");
        }
        return (int) bits;
    }

    /** Returns how the operator is written. */
    @Override
    public String toString() {
        return symbol;
    }
}
