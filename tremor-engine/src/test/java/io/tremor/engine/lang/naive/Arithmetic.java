package io.tremor.engine.lang.naive;

import static io.tremor.engine.lang.naive.Plain.list;
import static io.tremor.engine.lang.naive.Plain.record;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operators on values, integers by way of numbers without bounds. */
final class Arithmetic {
    private static final BigInteger TWO_63 = BigInteger.ONE.shiftLeft(63);
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private Arithmetic() {}

    static Object binary(String operator, Object left, Object right) {
        if (operator.equals("==") || operator.equals("!=")) {
            return Plain.equal(left, right) == operator.equals("==");
        }
        if (left instanceof Boolean l && right instanceof Boolean r) {
            return switch (operator) {
                case "&" -> l & r;
                case "^" -> l ^ r;
                default -> throw undefined(operator, left, right);
            };
        }
        if (operator.equals("+")) {
            if (left instanceof String && right instanceof String) {
                return (String) left + right;
            }
            if (left instanceof List && right instanceof List) {
                List<Object> both = new ArrayList<>(list(left));
                both.addAll(list(right));
                return both;
            }
            if (left instanceof Map && right instanceof Map) {
                Map<String, Object> union = new LinkedHashMap<>(record(right));
                record(left).forEach(union::putIfAbsent);
                return union;
            }
        }
        byte[] l = Plain.bytes(left);
        byte[] r = Plain.bytes(right);
        return l != null && r != null
                ? compared(operator, Arrays.compareUnsigned(l, r), left, right)
                : numeric(operator, left, right);
    }

    static Object numeric(String operator, Object left, Object right) {
        if (left instanceof BigInteger l && right instanceof BigInteger r) {
            if (l.signum() >= 0 && r.signum() >= 0) {
                return unsigned(operator, l, r);
            }
            if (l.compareTo(TWO_63) < 0 && r.compareTo(TWO_63) < 0) {
                return signed(operator, l, r);
            }
        }
        if (left instanceof Number l && right instanceof Number r) {
            return floating(operator, l.doubleValue(), r.doubleValue(), left, right);
        }
        throw undefined(operator, left, right);
    }

    private static Object unsigned(String operator, BigInteger l, BigInteger r) {
        return switch (operator) {
            case "+" -> within(operator, l.add(r), BigInteger.ZERO, TWO_64);
            case "-" -> within(operator, l.subtract(r), BigInteger.ONE.subtract(TWO_63), TWO_64);
            case "*" -> within(operator, l.multiply(r), BigInteger.ZERO, TWO_64);
            case "<<" -> l.shiftLeft(bits(r)).mod(TWO_64);
            case ">>", ">>>" -> l.shiftRight(bits(r));
            default -> either(operator, l, r);
        };
    }

    private static Object signed(String operator, BigInteger l, BigInteger r) {
        return switch (operator) {
            case "+" -> within(operator, l.add(r), TWO_63.negate(), TWO_63);
            case "-" -> within(operator, l.subtract(r), TWO_63.negate(), TWO_63);
            case "*" -> within(operator, l.multiply(r), TWO_63.negate(), TWO_63);
            case "<<" -> BigInteger.valueOf(l.shiftLeft(bits(r)).longValue());
            case ">>" -> l.shiftRight(bits(r));
            case ">>>" -> BigInteger.valueOf(l.mod(TWO_64).shiftRight(bits(r)).longValue());
            default -> either(operator, l, r);
        };
    }

    private static Object either(String operator, BigInteger l, BigInteger r) {
        switch (operator) {
            case "/", "%":
                if (r.signum() == 0) {
                    throw new Failure("The binary operation `" + operator + "` must have a non zero RHS");
                }
                return operator.equals("/") ? (Object) (l.doubleValue() / r.doubleValue()) : l.remainder(r);
            case "&":
                return l.and(r);
            case "^":
                return l.xor(r);
            default:
                return compared(operator, l.compareTo(r), l, r);
        }
    }

    private static BigInteger within(String operator, BigInteger number, BigInteger from, BigInteger to) {
        if (number.compareTo(from) < 0 || number.compareTo(to) >= 0) {
            throw new Failure("The binary operation `" + operator + "` caused an over- or underflow");
        }
        return number;
    }

    private static int bits(BigInteger number) {
        if (number.signum() < 0 || number.bitLength() > 6) {
            throw new Failure("RHS value is larger than or equal to the number of bits in LHS value");
        }
        return number.intValue();
    }

    private static Object floating(String operator, double l, double r, Object left, Object right) {
        return switch (operator) {
            case "+" -> l + r;
            case "-" -> l - r;
            case "*" -> l * r;
            case "/" -> l / r;
            case "<" -> l < r;
            case "<=" -> l <= r;
            case ">" -> l > r;
            case ">=" -> l >= r;
            default -> throw undefined(operator, left, right);
        };
    }

    private static Object compared(String operator, int sign, Object left, Object right) {
        return switch (operator) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            case ">=" -> sign >= 0;
            default -> throw undefined(operator, left, right);
        };
    }

    static Object unary(String operator, Object value) {
        switch (operator) {
            case "+":
                if (value instanceof Number) {
                    return value;
                }
                break;
            case "-":
                if (value instanceof Double number) {
                    return -number;
                }
                if (value instanceof BigInteger number && number.abs().compareTo(TWO_63) <= 0) {
                    BigInteger negative = number.negate();
                    if (negative.compareTo(TWO_63) < 0) {
                        return negative;
                    }
                }
                break;
            case "!":
                if (value instanceof BigInteger number) {
                    return number.signum() < 0
                            ? number.not()
                            : TWO_64.subtract(number).subtract(BigInteger.ONE);
                }
                if (value instanceof Boolean bool) {
                    return !bool;
                }
                break;
            default:
                if (value instanceof Boolean bool) {
                    return !bool;
                }
                break;
        }
        throw new Failure(
                "The unary operation `" + operator + "` is not defined for the type `" + Plain.kind(value) + "`");
    }

    static Failure undefined(String operator, Object left, Object right) {
        return undefined(operator, Plain.kind(left), Plain.kind(right));
    }

    static Failure undefined(String operator, String left, String right) {
        return new Failure("The binary operation `" + operator + "` is not defined for the type `" + left + "` and `"
                + right + "`");
    }
}
