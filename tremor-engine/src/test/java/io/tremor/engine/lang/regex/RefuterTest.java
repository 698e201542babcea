package io.tremor.engine.lang.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.runtime.Budget;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefuterTest {
    private static final String[] PARTS = {
        "a",
        "b",
        "[ab]",
        ".",
        "a*",
        "b+?",
        "(a|b)",
        "(?:a|aa)+",
        "(?>a+)",
        "a++",
        "(?=a)",
        "(?!b)",
        "(?<=a)",
        "(?=ab)",
        "^",
        "$",
        "\\b",
        "\\B",
        "\\z",
        "\\Z",
        "(?<q>a)\\k<q>",
        "b{2,3}",
        "(?:a?)*",
        " "
    };

    private static Budget budget() {
        Budget budget = new Budget();
        budget.reset(1000);
        return budget;
    }

    private static boolean refutes(String pattern, String text, int from) {
        Term term = RubyNotation.parse(pattern).term();
        Refuter refuter = new Refuter(Objects.requireNonNull(Instructions.relaxed(term)));
        return refuter.refutes(text.getBytes(StandardCharsets.US_ASCII), from, budget());
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "a, bbb, true",
        "a, bab, false",
        "(a|aa)+$, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!, true",
        "(a|aa)+$, aaaa, false",
        "^(.*?x){12}P, axaxaxaxaxaxaxaxaxaxaxax, true",
        "(?<q>a)\\k<q>, ab, false",
        "a(?=bc)d, ad, false",
        "\\bb, ab, true"
    })
    void tellsWhatCannotMatch(String pattern, String text, boolean refuted) {
        assertThat(refutes(pattern, text, 0)).isEqualTo(refuted);
    }

    @Test
    void startsWhereItIsTold() {
        assertThat(refutes("a", "abb", 0)).isFalse();
        assertThat(refutes("a", "abb", 1)).isTrue();
        assertThat(refutes("\\Bb", "abb", 1)).isFalse();
        assertThat(refutes("\\Ab", "abb", 1)).isTrue();
    }

    @Test
    void neverRefutesWhatASearchFinds() {
        Random random = new Random(17);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder pattern = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                pattern.append(PARTS[random.nextInt(PARTS.length)]);
            }
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append("ab \n".charAt(random.nextInt(4)));
            }
            Term term = RubyNotation.parse(pattern.toString()).term();
            if (java.util.regex.Pattern.compile(JavaNotation.of(term), java.util.regex.Pattern.UNIX_LINES)
                    .matcher(text)
                    .find()) {
                assertThat(refutes(pattern.toString(), text.toString(), 0))
                        .as(pattern + " in " + text)
                        .isFalse();
            }
        }
    }
}
