package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                // literal starts and ends, where brackets mean themselves
                "snot* snot true",
                "snot* snotbadger true",
                "snot* badgersnot false",
                "*badger snotbadger true",
                "*badger badgersnot false",
                "[a]* [a]x true",
                "[a]* ax false",
                "*[a] x[a] true",
                // wildcards
                "snot*badger snot false",
                "snot*badger badgersnot false",
                "snot*badger snotbadger true",
                "snot*badger snotsnotbadger true",
                "*INFO* INFO true",
                "*INFO* xINFOy true",
                "*INFO* info false",
                "a?c abc true",
                "a?c a😀c true",
                "a?c ac false",
                "a*b*c aXbYbZc true",
                "a*b*c acb false",
                "* a/b true",
                "tcp.*.drop tcp.a.b.drop true",
                "tcp.*.drop tcp.drop false",
                // sets
                "[a-c]?*y bxy true",
                "[a-c]?*y dxy false",
                "[!a-c]? dx true",
                "[!a-c]? ax false",
                "[^a]? ^x true",
                "[^a]? bx false",
                "[]]? ]x true",
                "[!]]? ]x false",
                "[a-]? -x true",
                "[*]? *x true",
                "[z-a]? bx false",
                // components
                "** a/b true",
                "a/**/b a/b true",
                "a/**/b a/x/y/b true",
                "a/**/b a/xb false",
                "a/** a/ true",
                "a/** a/b/c true",
                "a/** a false",
                "**/b b true",
                "**/b x/b true",
                "**/b xb false",
                "**/**/b b true"
            })
    void matchesWholeTexts(String pattern, String text, boolean matches) {
        assertThat(Extraction.matches("glob", pattern, text)).isEqualTo(matches);
        assertThat(Extraction.of("glob", pattern, text)).isEqualTo(matches ? "true" : Extraction.NO_MATCH);
    }

    @Test
    void matchesTheEmptyTextAlone() {
        assertThat(Extraction.matches("glob", "", "")).isTrue();
        assertThat(Extraction.matches("glob", "", "x")).isFalse();
    }

    @Test
    void prefersCheapTestsForStartsAndEnds() {
        assertThat(Extractors.compile("glob", "snot*")).isEqualTo(new PrefixExtractor("snot"));
        assertThat(Extractors.compile("glob", "*badger")).isEqualTo(new SuffixExtractor("badger"));
        assertThat(Extractors.compile("glob", "snot*badger")).isInstanceOf(GlobExtractor.class);
        assertThat(Extractors.compile("glob", "*")).isInstanceOf(GlobExtractor.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ',',
            value = {
                "a**,0,recursive wildcards must form a single path component",
                "a/**b,4,recursive wildcards must form a single path component",
                "é/**b,4,recursive wildcards must form a single path component",
                "a***,3,wildcards are either regular `*` or recursive `**`",
                "a[b,1,invalid range pattern",
                "[],0,invalid range pattern",
                "[!],0,invalid range pattern",
                "[!]a,0,invalid range pattern"
            })
    void refusesPatternsThatBreakTheRules(String pattern, int position, String rest) {
        assertThatThrownBy(() -> Extractors.compile("glob", pattern))
                .isInstanceOf(ExtractorException.class)
                .hasMessageStartingWith("Pattern syntax error near position " + position + ": " + rest);
    }
}
