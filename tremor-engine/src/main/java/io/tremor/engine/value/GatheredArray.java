package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array of values wherever they lie, those in the bytes of a message included; none of them is copied.
 *
 * <p>Arrays that grow out of one another share their elements, so appending costs what is appended:
 *
 * <pre>
 *   a = [1, 2]       elements: 1 2 . .     size 2
 *   b = a + [3]      the same: 1 2 3 .     size 3
 *   c = a + [4]      b has the third place, so c gets elements of its own
 * </pre>
 */
public final class GatheredArray implements ArrayValue {
    private final Elements elements;
    private final int size;

    private GatheredArray(Elements elements, int size) {
        this.elements = elements;
        this.size = size;
    }

    /** Returns an array of {@code values}, which the caller must not change afterwards. */
    public static GatheredArray of(Value... values) {
        return new GatheredArray(new Elements(values, values.length), values.length);
    }

    /** Returns how many bytes {@link #concat} takes. */
    public static long costOfConcat(ArrayValue left, ArrayValue right) {
        boolean shares = left instanceof GatheredArray known && known.elements.hasRoom(known.size, right.size());
        return shares ? 8L * right.size() : 16L * ((long) left.size() + right.size());
    }

    /** Returns an array of the elements of {@code left}, then those of {@code right}. */
    public static ArrayValue concat(ArrayValue left, ArrayValue right) {
        int size = Math.addExact(left.size(), right.size());
        Elements elements;
        if (left instanceof GatheredArray known && known.elements.hasRoom(known.size, right.size())) {
            elements = known.elements;
        } else {
            elements = new Elements(new Value[Math.max(4, size + (size >> 1))], 0);
            elements.append(left);
        }
        elements.append(right);
        return new GatheredArray(elements, size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Value get(int index) {
        return elements.get(Objects.checkIndex(index, size));
    }

    @Override
    public Iterator<Value> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < size;
            }

            @Override
            public Value next() {
                if (at == size) {
                    throw new NoSuchElementException();
                }
                return elements.get(at++);
            }
        };
    }

    @Override
    public Value owned() {
        return OwnedCopy.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArrayValue array && Value.equal(this, array);
    }

    @Override
    public int hashCode() {
        return Value.hash(this);
    }

    @Override
    public String toString() {
        return Value.preview(this, 256);
    }

    /** Places that are taken once and never change then; whoever has fewer of them does not look at the others. */
    private static final class Elements {
        private final @Nullable Value[] places;
        private int taken;

        Elements(@Nullable Value[] places, int taken) {
            this.places = places;
            this.taken = taken;
        }

        boolean hasRoom(int behind, int count) {
            return behind == taken && count <= places.length - taken;
        }

        Value get(int index) {
            Value value = places[index];
            assert value != null;
            return value;
        }

        void append(ArrayValue more) {
            if (more instanceof GatheredArray known) {
                System.arraycopy(known.elements.places, 0, places, taken, known.size);
                taken += known.size;
                return;
            }
            for (Value value : more) {
                places[taken++] = value;
            }
        }
    }
}
