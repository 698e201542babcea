package io.tremor.api.value;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Structural equality by a stack of its own, so that no depth of a value can exhaust the thread's. */
final class DeepEquality {
    private DeepEquality() {}

    static boolean equal(Value left, Value right, BiPredicate<? super Value, ? super Value> scalars) {
        ArrayDeque<Pairs> open = new ArrayDeque<>(4);
        Value l = left;
        Value r = right;
        for (; ; ) {
            Pairs pairs = null;
            if (l instanceof ArrayValue a && r instanceof ArrayValue b) {
                if (a.size() != b.size()) {
                    return false;
                }
                pairs = new Elements(a.iterator(), b.iterator());
            } else if (l instanceof RecordValue a && r instanceof RecordValue b) {
                if (a.size() != b.size()) {
                    return false;
                }
                pairs = new Fields(a.iterator(), b);
            } else if (!scalars.test(l, r)) {
                return false;
            }
            if (pairs != null) {
                open.push(pairs);
            }
            while (!open.isEmpty() && !open.peek().hasNext()) {
                open.pop();
            }
            if (open.isEmpty()) {
                return true;
            }
            Pairs top = open.peek();
            l = top.left();
            Value other = top.right();
            if (other == null) {
                return false;
            }
            r = other;
        }
    }

    static boolean sameScalar(Value left, Value right) {
        return left.kind() == right.kind() && left.equals(right);
    }

    static boolean sameInteger(IntegerValue left, IntegerValue right) {
        return left.bits() == right.bits() && left.isLong() == right.isLong();
    }

    /** Pairs of values that belong together: {@code left} moves on, then {@code right} gives its partner or null. */
    private interface Pairs {
        boolean hasNext();

        Value left();

        @Nullable
        Value right();
    }

    private record Elements(Iterator<Value> lefts, Iterator<Value> rights) implements Pairs {
        @Override
        public boolean hasNext() {
            return lefts.hasNext();
        }

        @Override
        public Value left() {
            return lefts.next();
        }

        @Override
        public Value right() {
            return rights.next();
        }
    }

    private static final class Fields implements Pairs {
        private final Iterator<RecordValue.Field> lefts;
        private final RecordValue rights;
        private @Nullable Value partner;

        Fields(Iterator<RecordValue.Field> lefts, RecordValue rights) {
            this.lefts = lefts;
            this.rights = rights;
        }

        @Override
        public boolean hasNext() {
            return lefts.hasNext();
        }

        @Override
        public Value left() {
            RecordValue.Field field = lefts.next();
            partner = rights.get(field.key());
            return field.value();
        }

        @Override
        public @Nullable Value right() {
            return partner;
        }
    }
}
