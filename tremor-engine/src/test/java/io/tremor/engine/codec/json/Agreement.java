package io.tremor.engine.codec.json;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two representations of one value by every accessor they have, in order and not only by {@code equals}.
 * Needs no more stack for deeper values.
 */
final class Agreement {
    private static final Key ABSENT = Key.of("there is no such field");
    /** Walking to an element is linear on a view, so only the first are asked for by index. */
    private static final int BY_INDEX = 40;

    private final ArrayDeque<Level> open = new ArrayDeque<>();

    private Agreement() {}

    /** Returns where and how {@code actual} differs from {@code expected}, or {@code null}. */
    static @Nullable String difference(Value expected, Value actual) {
        Agreement agreement = new Agreement();
        String found = agreement.walk(expected, actual);
        if (found != null) {
            return agreement.path() + found;
        }
        if (!expected.equals(actual) || !actual.equals(expected)) {
            return "equals says no, one way at least";
        }
        return differs(".hashCode()", expected.hashCode(), actual.hashCode());
    }

    private @Nullable String walk(Value expected, Value actual) {
        String found = enter(expected, actual);
        while (found == null && !open.isEmpty()) {
            Level level = open.peek();
            if (level.expected.hasNext()) {
                found = level.actual.hasNext() ? level.step(this) : " has too few in its iterator";
            } else {
                found = atEnd(level.actual);
                open.pop();
            }
        }
        return found;
    }

    private @Nullable String enter(Value expected, Value actual) {
        if (expected instanceof RecordValue e && actual instanceof RecordValue a) {
            open.push(new Fields(e, a));
            return first(differs(".size()", e.size(), a.size()), differs(".get(a missing key)", null, a.get(ABSENT)));
        }
        if (expected instanceof ArrayValue e && actual instanceof ArrayValue a) {
            open.push(new Elements(e, a));
            return differs(".size()", e.size(), a.size());
        }
        return scalar(expected, actual);
    }

    private String path() {
        StringBuilder path = new StringBuilder("$");
        open.descendingIterator().forEachRemaining(level -> path.append(level.place));
        return path.toString();
    }

    /** What lies deeper is compared on the way through the iterators. */
    private static @Nullable String shallow(String path, Value expected, @Nullable Value actual) {
        if (actual == null) {
            return path + " is missing";
        }
        if (expected instanceof ArrayValue e && actual instanceof ArrayValue a) {
            return differs(path + ".size()", e.size(), a.size());
        }
        if (expected instanceof RecordValue e && actual instanceof RecordValue a) {
            return differs(path + ".size()", e.size(), a.size());
        }
        String found = scalar(expected, actual);
        return found == null ? null : path + found;
    }

    private static @Nullable String scalar(Value expected, Value actual) {
        if (expected.kind() != actual.kind()) {
            return differs(".kind()", expected.kind(), actual.kind());
        }
        if (expected instanceof StringValue e && actual instanceof StringValue a) {
            return first(
                    differs(".text()", e.text(), a.text()),
                    differs(".is(itself)", true, a.is(Key.of(e.text()))),
                    differs(".is(more than itself)", false, a.is(Key.of(e.text() + 'x'))));
        }
        if (expected instanceof IntegerValue e && actual instanceof IntegerValue a) {
            return first(
                    differs(".bits()", e.bits(), a.bits()),
                    differs(".isUnsigned()", e.isUnsigned(), a.isUnsigned()),
                    differs(".isLong()", e.isLong(), a.isLong()),
                    differs(".isUnsignedLong()", e.isUnsignedLong(), a.isUnsignedLong()),
                    differs(".toDouble()", e.toDouble(), a.toDouble()));
        }
        if (expected instanceof FloatValue e && actual instanceof FloatValue a) {
            return differs(".toDouble()", e.toDouble(), a.toDouble());
        }
        return differs("", expected, actual);
    }

    private static @Nullable String atEnd(Iterator<?> iterator) {
        if (iterator.hasNext()) {
            return " has too many in its iterator";
        }
        try {
            return " goes on behind its end with " + iterator.next();
        } catch (NoSuchElementException expected) {
            return null;
        }
    }

    private static @Nullable String first(@Nullable String... differences) {
        for (String difference : differences) {
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static @Nullable String differs(String what, @Nullable Object expected, @Nullable Object actual) {
        return Objects.equals(expected, actual) ? null : what + " should be " + expected + " and is " + actual;
    }

    /** An array or record whose values are being compared. */
    private abstract static class Level {
        final Iterator<?> expected;
        final Iterator<?> actual;
        String place = "";

        Level(Iterator<?> expected, Iterator<?> actual) {
            this.expected = expected;
            this.actual = actual;
        }

        abstract @Nullable String step(Agreement agreement);
    }

    private static final class Elements extends Level {
        private final ArrayValue array;
        private int index;

        Elements(ArrayValue expected, ArrayValue actual) {
            super(expected.iterator(), actual.iterator());
            array = actual;
        }

        @Override
        @Nullable
        String step(Agreement agreement) {
            Value left = (Value) expected.next();
            Value right = (Value) actual.next();
            place = "[" + index + "]";
            String found = index < BY_INDEX ? shallow(" by get", left, array.get(index)) : null;
            index++;
            return found != null ? found : agreement.enter(left, right);
        }
    }

    private static final class Fields extends Level {
        private final RecordValue record;

        Fields(RecordValue expected, RecordValue actual) {
            super(expected.iterator(), actual.iterator());
            record = actual;
        }

        @Override
        @Nullable
        String step(Agreement agreement) {
            RecordValue.Field left = (RecordValue.Field) expected.next();
            RecordValue.Field right = (RecordValue.Field) actual.next();
            place = "." + left.name();
            String found = first(
                    differs(" key", left.key(), right.key()),
                    differs(" name", left.name(), right.name()),
                    shallow(" by key", left.value(), record.get(left.key())),
                    shallow(" by name", left.value(), record.get(left.name())));
            return found != null ? found : agreement.enter(left.value(), right.value());
        }
    }
}
