package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tremor.api.Json;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ArraySliceTest {
    private static final String TEXT = "[0,\"1\",[2],{\"3\":3},4]";

    @Test
    void isAnArrayOfItsOwn() {
        for (Value base : Values.both(TEXT)) {
            ArrayValue slice = ArraySlice.of((ArrayValue) base, 1, 4);
            assertThat(slice.size()).isEqualTo(3);
            assertThat(slice.get(0)).isEqualTo(Value.of("1"));
            assertThat(slice.get(2)).isEqualTo(Values.view("{\"3\":3}"));
            assertThat(slice).isEqualTo(Values.view("[\"1\",[2],{\"3\":3}]"));
            assertThat(Values.view("[\"1\",[2],{\"3\":3}]")).isEqualTo(slice).hasSameHashCodeAs(slice);
            assertThat(Json.toString(slice)).isEqualTo("[\"1\",[2],{\"3\":3}]");
            assertThat(slice).hasToString("[\"1\",[2],{\"3\":3}]");
            assertThat(slice.owned()).isEqualTo(slice);
        }
    }

    @Test
    void endsWhereItEnds() {
        ArrayValue slice = ArraySlice.of((ArrayValue) Values.view(TEXT), 1, 2);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.get(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.get(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ArraySlice.of(slice, 0, 2));
        Iterator<Value> elements = slice.iterator();
        elements.next();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(elements::next);
    }

    @Test
    void ofASliceIsASliceOfItsBase() {
        ArrayValue base = (ArrayValue) Values.view(TEXT);
        ArrayValue slice = ArraySlice.of(ArraySlice.of(base, 1, 5), 1, 3);
        assertThat(Json.toString(slice)).isEqualTo("[[2],{\"3\":3}]");
        assertThat(ArraySlice.of(base, 0, 5)).isSameAs(base);
        assertThat(ArraySlice.of(slice, 1, 1).size()).isZero();
    }
}
