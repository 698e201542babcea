package io.tremor.engine.lang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatetimeFormatTest {
    private static final long AUGUST = 1_565_203_272_005_006_007L;
    private static final long SECOND = 1_000_000_000;

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        %Y|%C|%y|%m|%b|%B|%h|%d|%e => 2019|20|19|08|Aug|August|Aug|07| 7
        %a|%A|%w|%u|%j => Wed|Wednesday|3|3|219
        %U|%W|%G|%g|%V => 31|31|2019|19|32
        %D|%x|%F|%v => 08/07/19|08/07/19|2019-08-07| 7-Aug-2019
        %H|%k|%I|%l|%P|%p|%M|%S => 20|20|08| 8|pm|PM|41|12
        %f|%.f|%.3f|%.6f|%.9f|%3f|%6f|%9f => 005006007|.005006007|.005|.005006|.005006007|005|005006|005006007
        %R|%T|%X|%r => 20:41|20:41:12|20:41:12|08:41:12 PM
        %Z|%z|%:z|%::z|%:::z => CEST|+0200|+02:00|+02:00:00|+02
        %c|%+ => Wed Aug  7 20:41:12 2019|2019-08-07T20:41:12.005006007+02:00
        %s|%t|%% => 1565203272|\\t|%
        %-d|%_d|%0e|%-f|%_j|%-Y => 7| 7|07|5006007|219|2019
        """)
    void writesEachItem(String format, String text) {
        Zone berlin = Objects.requireNonNull(Zones.named("Europe/Berlin"));

        assertThat(DatetimeFormat.of(format).format(Datetime.of(AUGUST, berlin)).replace("\t", "\\t"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "%Q", "%#z", "%#Y", "%-B", "%-", "%.4f", "%.", "%3", "%3g", "%:", "%::", "%E", "%_F", "%é"})
    void refusesToWriteWhatDoesNotExist(String format) {
        assertThatThrownBy(() -> DatetimeFormat.of(format).format(Datetime.of(0, Zone.utc())))
                .isInstanceOf(DatetimeException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
        %Y-%m-%d %H:%M:%S|2020-01-02 03:04:05 => 1577934245
        %Y-%m-%dT%T%.f%:z|2020-01-02T03:04:05.25+01:00 => 1577930645.25
        %s|1577934245 => 1577934245
        %s%.f|1577934245.5 => 1577934245.5
        %Y %j %R|2020 366 00:00 => 1609372800
        %G-W%V-%u %R|2020-W53-7 00:00 => 1609632000
        %Y %U %a %R|2020 01 Sun 00:00 => 1578182400
        %Y %W %w %R|2020 00 0 00:00 => 1578182400
        %C%y-%m-%d %R|2020-01-02 00:00 => 1577923200
        %y%m%d%H%M|700101 0000 => 0
        %y%m%d%H%M|6901010000 => 3124224000
        %A, %d %B %Y %R|thu, 2 JANUARY 2020 0:00 => 1577923200
        %a %b %e %T %Y|Thu Jan  2 03:04:05 2020 => 1577934245
        %F %I:%M %p|2020-01-02 12:04 am => 1577923440
        %F %I:%M %p|2020-01-02 12:04 pM => 1577966640
        %F %T.%f|2020-01-02 03:04:05.7 => 1577934245.000000007
        %F %T%3f|2020-01-02 03:04:05250 => 1577934245.25
        %F %T|2020-01-02 23:59:60 => 1578009600
        %F %T %z|2020-01-02 03:04:05 −0130 => 1577939645
        %F %T %z|2020-01-02 03:04:05 +01 30 => 1577928845
        %F %T %#z|2020-01-02 03:04:05 +01 => 1577930645
        %F %T %#z|2020-01-02 03:04:05 Z => 1577934245
        %F %T %z %Z|2020-01-02 03:04:05 +0000 BST => 1577934245
        %F %T %::z|2020-01-02 03:04:05 +0500 => 1577934245
        %+|2020-01-02 03:04:05.5 z => 1577934245.5
        %+|2020-01-02t03:04:05 UTC => 1577934245
        %F %T|  2020-01-02　03:04:05 => 1577934245
        %Y-%m-%d %R|-0001-01-01 00:00 => ! Datetime Parse Error
        %F %R|2263-01-01 00:00 => ! Datetime Parse Error
        %F %R|2262-04-11 23:47 => 9223372020
        %F|2020-01-02 => ! Datetime Parse Error: ParseError(NotEnough)
        %T|03:04:05 => ! Datetime Parse Error: ParseError(NotEnough)
        %F %H:%M%.f|2020-01-02 03:04.5 => ! Datetime Parse Error: ParseError(NotEnough)
        %F %T %Z|2020-01-02 03:04:05 CET => ! Datetime Parse Error: ParseError(NotEnough)
        %F %T|2020-01-02 03:04:05 x => ! Datetime Parse Error: ParseError(TooLong)
        %F %T|2020-01-02 03:04: => ! Datetime Parse Error: ParseError(TooShort)
        %F %T|2020/01/02 03:04:05 => ! Datetime Parse Error: ParseError(Invalid)
        %F %T|2020-13-02 03:04:05 => ! Datetime Parse Error: ParseError(OutOfRange)
        %F %T|2021-02-29 03:04:05 => ! Datetime Parse Error: ParseError(OutOfRange)
        %F %T|2020-01-02 24:00:00 => ! Datetime Parse Error: ParseError(OutOfRange)
        %F %T %z|2020-01-02 03:04:05 +0160 => ! Datetime Parse Error: ParseError(OutOfRange)
        %F %T %z|2020-01-02 03:04:05 +9900 => ! Datetime Parse Error: ParseError(OutOfRange)
        %F %T %z|2020-01-02 03:04:05 Z => ! Datetime Parse Error: ParseError(Invalid)
        %F %T %z|2020-01-02 03:04:05 +02 => ! Datetime Parse Error: ParseError(TooShort)
        %a %F %T|Mon 2020-01-02 03:04:05 => ! Datetime Parse Error: ParseError(Impossible)
        %s %Y|0 1971 => ! Datetime Parse Error: ParseError(Impossible)
        %F %T %Q|2020-01-02 03:04:05 x => ! Datetime Parse Error: ParseError(BadFormat)
        %s|-1 => ! Datetime Parse Error: ParseError(Invalid)
        %s|99999999999999999999 => ! Datetime Parse Error: ParseError(OutOfRange)
        """)
    void readsEachItem(String formatAndText, String result) {
        int bar = formatAndText.indexOf('|');
        String read;
        try {
            long nanos = DatetimeFormat.of(formatAndText.substring(0, bar)).parse(formatAndText.substring(bar + 1));
            read = nanos % SECOND == 0
                    ? String.valueOf(nanos / SECOND)
                    : (nanos / SECOND + "."
                                    + String.valueOf(nanos % SECOND + SECOND).substring(1))
                            .replaceAll("0+$", "");
        } catch (DatetimeException problem) {
            read = "! " + problem.text();
        }

        assertThat(read).isEqualTo(result);
    }

    @Test
    void countsBackToTheFirstNanosecond() {
        assertThat(DatetimeFormat.of("%F %T%.f").parse("1677-09-21 00:12:43.145224192"))
                .isEqualTo(Long.MIN_VALUE);
        assertThat(DatetimeFormat.of("%F %T%.f").parse("2262-04-11 23:47:16.854775807"))
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void readsWhatItHasWritten() {
        Random random = new Random(7);
        DatetimeFormat zoned = DatetimeFormat.of("%A %d. %B %Y, %I:%M:%S%.9f %p %:z (%z)");
        for (int i = 0; i < 1000; i++) {
            // From 1973 on offsets are whole minutes.
            long nanos = 100_000_000 * SECOND + random.nextLong(4_000_000_000L * SECOND);
            Zone zone = Objects.requireNonNull(
                    Zones.named(Zones.names().get(i % Zones.names().size())));
            Datetime time = Datetime.of(nanos, zone);

            assertThat(DatetimeFormat.of("%+").parse(time.rfc3339())).isEqualTo(nanos);
            assertThat(zoned.parse(zoned.format(time))).isEqualTo(nanos);
        }
    }
}
