package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Alike;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.Comparison;
import io.tremor.engine.value.EvaluationException;

/** The operators that may stand between a field and its operand in a record pattern. */
public enum FieldComparison {
    /** {@code ==}. */
    EQUAL {
        @Override
        boolean test(Frame frame, Value left, Value right) {
            return Alike.test(frame, left, right);
        }
    },
    /** {@code !=}. */
    NOT_EQUAL {
        @Override
        boolean test(Frame frame, Value left, Value right) {
            return !Alike.test(frame, left, right);
        }
    },
    /** {@code >=}. */
    GREATER_OR_EQUAL {
        @Override
        boolean test(Frame frame, Value left, Value right) {
            return comparison(">=", left, right).isGreaterOrEqual();
        }
    },
    /** {@code >}. */
    GREATER {
        @Override
        boolean test(Frame frame, Value left, Value right) {
            return comparison(">", left, right).isGreater();
        }
    },
    /** {@code <=}. */
    LESS_OR_EQUAL {
        @Override
        boolean test(Frame frame, Value left, Value right) {
            return comparison("<=", left, right).isLessOrEqual();
        }
    },
    /** {@code <}. */
    LESS {
        @Override
        boolean test(Frame frame, Value left, Value right) {
            return comparison("<", left, right).isLess();
        }
    };

    /**
     * Returns the answer for two values.
     *
     * @throws EvaluationException if the operator is not defined for the two
     */
    abstract boolean test(Frame frame, Value left, Value right);

    private static Comparison comparison(String operator, Value left, Value right) {
        Comparison comparison = Comparison.of(left, right);
        if (comparison == null) {
            throw EvaluationException.undefined(operator, left, right);
        }
        return comparison;
    }
}
