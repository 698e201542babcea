package io.tremor.engine.preprocessor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeparateTest {
    static Stream<Arguments> streams() {
        return Stream.of(
                Arguments.of("nothing", "", List.of()),
                Arguments.of("a line", "snot\n", List.of("snot")),
                Arguments.of("a last line without line feed", "snot\nbadger", List.of("snot", "badger")),
                Arguments.of("carriage returns", "snot\r\nbadger\r\n", List.of("snot", "badger")),
                Arguments.of("a last line that ends in a carriage return", "snot\r", List.of("snot")),
                Arguments.of("only the last carriage return", "a\rb\r\r\n", List.of("a\rb\r")),
                Arguments.of("empty lines", "\n\na\n\r\n\n", List.of("(blank)", "(blank)", "a", "(blank)", "(blank)")),
                Arguments.of("a lone carriage return", "\r", List.of("(blank)")),
                Arguments.of("lines of blanks, which are not empty", " \n\t", List.of(" ", "\t")),
                Arguments.of("a line of the longest length", "12345678\n12345678", List.of("12345678", "12345678")),
                Arguments.of(
                        "the same with carriage returns", "12345678\r\n12345678\r", List.of("12345678", "12345678")),
                Arguments.of("a line that is too long", "a\n123456789\nb\n", List.of("a", "(too long)", "b")),
                Arguments.of("the same with carriage return", "123456789\r\nb", List.of("(too long)", "b")),
                Arguments.of("one that is far too long", "1".repeat(99) + "\nb\n", List.of("(too long)", "b")),
                Arguments.of("one that never ends", "a\n" + "1".repeat(99), List.of("a", "(too long)")),
                Arguments.of("one too long by a byte at the end", "123456789", List.of("(too long)")),
                Arguments.of(
                        "two in a row",
                        "1".repeat(20) + "\n" + "2".repeat(20) + "\n",
                        List.of("(too long)", "(too long)")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("streams")
    void cutsTheSameMessagesWhateverTheReads(String name, String stream, List<String> messages) {
        for (int length = 1; length <= stream.length() + 1; length++) {
            assertThat(CutStream.cut(new Separate(8), stream, length))
                    .as("reads of %d bytes", length)
                    .isEqualTo(messages);
        }
    }

    @Test
    void cutsRandomLinesReadAtRandom() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            StringBuilder stream = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                int length = random.nextInt(70);
                stream.append("é".repeat(length)).append(random.nextBoolean() ? "\n" : "\r\n");
                lines.add(length == 0 ? "(blank)" : length > 50 ? "(too long)" : "é".repeat(length));
            }
            byte[] bytes = stream.toString().getBytes(StandardCharsets.UTF_8);

            assertThat(CutStream.cut(new Separate(100), bytes, () -> 1 + random.nextInt(90)))
                    .as("seed %d", seed)
                    .isEqualTo(lines);
        }
    }

    @Test
    void asksTheCallerToKeepOnlyWhatIsUnfinishedAndNotTooLong() throws Exception {
        Separate separate = new Separate(8);
        CutStream seen = new CutStream();
        byte[] bytes = "done\nunfinis".getBytes(StandardCharsets.UTF_8);

        assertThat(separate.cut(bytes, 0, bytes.length, seen)).isEqualTo(5);
        byte[] longer = "unfinished, and far too long".getBytes(StandardCharsets.UTF_8);
        assertThat(separate.cut(longer, 0, longer.length, seen)).isEqualTo(longer.length);
        assertThat(seen.messages).containsExactly("done", "(too long)");
    }

    @Test
    void saysWhereATooLongLineStarts() throws Exception {
        List<Integer> starts = new ArrayList<>();
        byte[] bytes = "a\n123456789\n1234567890".getBytes(StandardCharsets.UTF_8);

        new Separate(8).cut(bytes, 0, bytes.length, new MessageHandler() {
            @Override
            public void message(byte[] bytes, int offset, int length) {
                starts.add(-offset);
            }

            @Override
            public void blank() {
                throw new AssertionError("no line is blank");
            }

            @Override
            public void tooLong(int offset) {
                starts.add(offset);
            }
        });

        assertThat(starts).containsExactly(0, 2, 12);
    }
}
