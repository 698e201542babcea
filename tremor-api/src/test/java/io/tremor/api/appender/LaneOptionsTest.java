package io.tremor.api.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LaneOptionsTest {
    static Stream<Arguments> lanes() {
        Duration none = Duration.ZERO;
        return Stream.of(
                arguments("*", new LaneOptions("*", FullPolicy.DROP_NEWEST, none, 0, 0)),
                arguments("ERROR", new LaneOptions("error", FullPolicy.DROP_NEWEST, none, 0, 0)),
                arguments(
                        "error full=dropOldest floor=25%",
                        new LaneOptions("error", FullPolicy.DROP_OLDEST, none, 25, 0)),
                arguments(
                        " *  full=dropNewest   rate=5000/s ",
                        new LaneOptions("*", FullPolicy.DROP_NEWEST, none, 0, 5_000)),
                arguments(
                        "audit full=block(5 s)",
                        new LaneOptions("audit", FullPolicy.BLOCK, Duration.ofSeconds(5), 0, 0)),
                arguments(
                        "audit floor=1% full=block( 1.5s ) rate=1/s",
                        new LaneOptions("audit", FullPolicy.BLOCK, Duration.ofMillis(1_500), 1, 1)),
                arguments("* full=sync", new LaneOptions("*", FullPolicy.SYNC, none, 0, 0)));
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void readsTheGrammar(String text, LaneOptions lane) {
        assertThat(LaneOptions.parse(text)).isEqualTo(lane);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | starts with its name",
                "full=dropNewest        | starts with its name",
                "* ful=dropNewest       | a lane has no option `ful`: did you mean `full`?",
                "* dropNewest           | a lane has no option `dropNewest`: there are `full`, `floor`, `rate`",
                "* full=dropnewest      | did you mean `dropNewest`?",
                "* full=block           | there are `dropNewest`, `dropOldest`, `block(5 s)`, `sync`",
                "* full=block(5)        | it has no unit",
                "* full=sync full=sync  | `full` is given twice",
                "* floor=25             | `floor` is a percentage such as `25%`, not `25`",
                "* floor=101%           | between 0% and 100%",
                "* rate=5000            | such as `5000/s`, not `5000`",
                "* rate=0/s             | `rate` must be positive",
                "* rate=-1/s            | such as `5000/s`, not `-1/s`"
            })
    void saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> LaneOptions.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
