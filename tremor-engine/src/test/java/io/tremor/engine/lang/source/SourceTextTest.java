package io.tremor.engine.lang.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    @Test
    void findsCharactersByCodePointInAnyOrder() {
        SourceText text = new SourceText("a😀b\n語😀c");

        assertThat(text.location(0, 1, 1).offset()).isZero();
        assertThat(text.location(6, 2, 3).offset()).isEqualTo(8);
        assertThat(text.location(2, 1, 3).offset()).isEqualTo(3);
        assertThat(text.location(7, 2, 4).offset()).isEqualTo(9);
    }

    @Test
    void countsLinesAndColumnsOverAStretch() {
        SourceText text = new SourceText("a😀b\n語😀c");

        assertThat(text.behind(new Location(1, 1, 2), 2)).isEqualTo(new Location(4, 1, 4));
        assertThat(text.behind(new Location(1, 1, 2), 5)).isEqualTo(new Location(8, 2, 3));
    }

    @ParameterizedTest(name = "{1} lines around offset {0}")
    @CsvSource({
        "0,  0, 0, 1:1, 3, 1:4",
        "5,  0, 4, 2:1, 7, 2:4",
        "5,  1, 0, 1:1, 11, 3:4",
        "5,  2, 0, 1:1, 15, 4:4",
        "12, 1, 8, 3:1, 15, 4:4",
        "16, 0, 16, 5:1, 16, 5:1",
        "16, 1, 12, 4:1, 16, 5:1"
    })
    void widensASpanByWholeLines(int offset, int margin, int start, String startPlace, int end, String endPlace) {
        SourceText text = new SourceText("abc\ndef\nghi\njkl\n");
        Location place = new Location(offset, offset / 4 + 1, offset % 4 + 1);

        SourceSpan widened = text.widen(new SourceSpan(place, place), margin);

        assertThat(widened.start().offset()).isEqualTo(start);
        assertThat(widened.start()).hasToString(startPlace);
        assertThat(widened.end().offset()).isEqualTo(end);
        assertThat(widened.end()).hasToString(endPlace);
    }

    @Test
    void findsTheOneLineOfAnEmptyText() {
        SourceSpan start = new SourceSpan(Location.START, Location.START);

        assertThat(new SourceText("").widen(start, 2)).isEqualTo(start);
    }

    @Test
    void findsTheEndOfALine() {
        SourceText text = new SourceText("a\ud83d\ude00b\ncd");

        assertThat(text.endOfLine(new Location(1, 1, 2))).isEqualTo(new Location(4, 1, 4));
        assertThat(text.endOfLine(new Location(5, 2, 1))).isEqualTo(new Location(7, 2, 3));
        assertThat(text.endOfLine(new Location(7, 2, 3))).isEqualTo(new Location(7, 2, 3));
    }
}
