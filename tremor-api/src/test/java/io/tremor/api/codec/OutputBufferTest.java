package io.tremor.api.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class OutputBufferTest {
    private final OutputBuffer buffer = new OutputBuffer(0);

    @Test
    void growsAsItIsWrittenTo() {
        for (int i = 0; i < 1000; i++) {
            buffer.write('a' + i % 26);
        }
        byte[] more = {1, 2, 3, 4};
        buffer.write(more, 1, 2);
        assertThat(buffer.length()).isEqualTo(1002);
        assertThat(buffer.toBytes()).endsWith('l', 2, 3).startsWith('a', 'b');
    }

    @Test
    void takesWhatIsPutIntoReservedRoom() {
        byte[] room = buffer.reserve(2);
        room[0] = 'o';
        room[1] = 'k';
        buffer.advance(2);
        assertThat(buffer).hasToString("ok");
    }

    @Test
    void refusesToCountMoreThanThereIsRoomFor() {
        buffer.reserve(4);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> buffer.advance(buffer.array().length + 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> buffer.truncate(1));
    }

    @Test
    void isCutBackAndUsedAgain() {
        buffer.write('x');
        buffer.write('y');
        buffer.truncate(1);
        assertThat(buffer).hasToString("x");
        buffer.clear();
        assertThat(buffer.toBytes()).isEmpty();
    }
}
