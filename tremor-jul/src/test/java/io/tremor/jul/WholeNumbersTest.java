package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WholeNumbersTest {
    private static final long[] NUMBERS = LongStream.concat(
                    LongStream.of(0, 7, 99, 100, 999, 1000, 9999, 12_345, 100_000, 1_234_567, Long.MAX_VALUE)
                            .flatMap(number -> LongStream.of(number, -number)),
                    LongStream.of(Long.MIN_VALUE))
            .toArray();

    static Stream<Locale> locales() {
        return Stream.of(Locale.getAvailableLocales());
    }

    @ParameterizedTest
    @MethodSource("locales")
    void agreesWithTheJdkInEveryLocale(Locale locale) {
        NumberFormat judge = NumberFormat.getInstance(locale);
        WholeNumbers.Style style = WholeNumbers.Style.of(locale);
        for (long number : NUMBERS) {
            StringBuilder text = new StringBuilder();
            style.append(number, text);
            assertThat(text).hasToString(judge.format(number));
        }
    }
}
