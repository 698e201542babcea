package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The order in which arrays are sorted, defined for every two values: records, arrays, strings and binaries by their bytes,
 * numbers, false, true, null. Arrays compare by their first difference; records by size, then by their sorted keys, then by
 * their values in the order of the keys.
 *
 * <p>Integers and floats keep a peculiarity of the language: a float beyond the range of the integer, which depends on
 * whether that {@linkplain IntegerValue#isUnsigned() is unsigned}, lies on that side of it; any other counts without its
 * fraction. NaN equals every float. So the order is transitive only while a value holds no integers beside floats with a
 * fraction, and no NaN: a sort must not take transitivity for granted, as {@link List#sort} does.
 *
 * <p>The walk keeps a stack of its own, so no depth of a value can exhaust the thread's.
 */
public enum TotalOrder implements Comparator<Value> {
    /** The only one. */
    INSTANCE;

    private static final double TWO_TO_63 = 0x1p63;
    private static final double TWO_TO_64 = 0x1p64;

    @Override
    public int compare(Value left, Value right) {
        int order = Integer.compare(rank(left), rank(right));
        if (order != 0) {
            return order;
        }
        return isNested(left) ? compareNested(left, right) : compareScalars(left, right);
    }

    private static int compareNested(Value left, Value right) {
        ArrayDeque<Pairs> open = new ArrayDeque<>(4);
        Value l = left;
        Value r = right;
        for (; ; ) {
            int order = Integer.compare(rank(l), rank(r));
            if (order == 0) {
                order = isNested(l) ? open(l, r, open) : compareScalars(l, r);
            }
            while (order == 0 && !open.isEmpty() && !open.element().hasNext()) {
                order = open.pop().rest();
            }
            if (order != 0 || open.isEmpty()) {
                return order;
            }
            l = open.element().left();
            r = open.element().right();
        }
    }

    private static boolean isNested(Value value) {
        return value instanceof ArrayValue || value instanceof RecordValue;
    }

    private static int rank(Value value) {
        return switch (value.kind()) {
            case RECORD -> 0;
            case ARRAY -> 1;
            case STRING, BINARY -> 2;
            case INTEGER, FLOAT -> 3;
            case BOOL -> 4;
            case NULL -> 5;
        };
    }

    private static int compareScalars(Value left, Value right) {
        if (left instanceof NumberValue l && right instanceof NumberValue r) {
            return compareNumbers(l, r);
        }
        if (left instanceof BoolValue l && right instanceof BoolValue r) {
            return l.compareTo(r);
        }
        return BytewiseOrder.covers(left) ? BytewiseOrder.compare(left, right) : 0;
    }

    /** Compares two arrays or two records as far as their own level goes, and leaves what lies below to the stack. */
    private static int open(Value left, Value right, ArrayDeque<Pairs> open) {
        if (left instanceof RecordValue l && right instanceof RecordValue r) {
            return compareRecords(l, r, open);
        }
        open.push(new Pairs(((ArrayValue) left).iterator(), ((ArrayValue) right).iterator()));
        return 0;
    }

    private static int compareRecords(RecordValue left, RecordValue right, ArrayDeque<Pairs> open) {
        if (left.size() != right.size()) {
            return Integer.compare(left.size(), right.size());
        }
        List<RecordValue.Field> lefts = byKey(left);
        List<RecordValue.Field> rights = byKey(right);
        for (int i = 0; i < lefts.size(); i++) {
            int order = lefts.get(i).key().compareTo(rights.get(i).key());
            if (order != 0) {
                return order;
            }
        }
        open.push(new Pairs(values(lefts), values(rights)));
        return 0;
    }

    private static List<RecordValue.Field> byKey(RecordValue record) {
        List<RecordValue.Field> fields = new ArrayList<>(record.size());
        record.forEach(fields::add);
        fields.sort(Comparator.comparing(RecordValue.Field::key));
        return fields;
    }

    private static Iterator<Value> values(List<RecordValue.Field> fields) {
        List<Value> values = new ArrayList<>(fields.size());
        fields.forEach(field -> values.add(field.value()));
        return values.iterator();
    }

    private static int compareNumbers(NumberValue left, NumberValue right) {
        if (left instanceof IntegerValue l) {
            return right instanceof IntegerValue r ? Comparison.compare(l, r) : compare(l, right.toDouble());
        }
        if (right instanceof IntegerValue r) {
            return -compare(r, left.toDouble());
        }
        double l = ((FloatValue) left).toDouble();
        double r = ((FloatValue) right).toDouble();
        return l < r ? -1 : l > r ? 1 : 0;
    }

    private static int compare(IntegerValue integer, double number) {
        if (!integer.isUnsigned()) {
            if (number < -TWO_TO_63) {
                return 1;
            }
            return number > TWO_TO_63 ? -1 : Long.compare(integer.bits(), (long) number);
        }
        if (number < 0) {
            return 1;
        }
        return number > TWO_TO_64 ? -1 : Long.compareUnsigned(integer.bits(), truncateUnsigned(number));
    }

    /** Returns the bits of the unsigned integer nearest to {@code number} towards zero. */
    private static long truncateUnsigned(double number) {
        if (number >= TWO_TO_64) {
            return -1;
        }
        return number >= TWO_TO_63 ? (long) (number - TWO_TO_63) + Long.MIN_VALUE : (long) number;
    }

    /** The elements of two arrays, or the values of two records, side by side. */
    private record Pairs(Iterator<Value> lefts, Iterator<Value> rights) {
        /** Returns whether there is another pair. */
        boolean hasNext() {
            return lefts.hasNext() && rights.hasNext();
        }

        Value left() {
            return lefts.next();
        }

        Value right() {
            return rights.next();
        }

        /** Compares what is left when the pairs are used up: the shorter one comes first. */
        int rest() {
            return Boolean.compare(lefts.hasNext(), rights.hasNext());
        }
    }
}
