package io.tremor.engine.lang.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.EvaluationException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What steps decide is what the JDK finds with the same pattern. */
class StepPlannerTest {
    private static final int PATTERNS = 3000;

    static Stream<Arguments> decided() {
        return Stream.of(
                arguments("(?<a>[a-z]+) (?<b>\\d+)", "abc 12", "0-6 0-3 4-6"),
                arguments("(?<a>[a-z]+) (?<b>\\d+)", "  abc 12", "2-8 2-5 6-8"),
                arguments("(?<a>[a-z]+) (?<b>\\d+)", "abc-12", "none"),
                arguments("(?<a>\\S+)(?<b> x)?\"", "ab\"", "0-3 0-2 -1--1"),
                arguments("(?<a>\\S+)(?<b> x)?\"", "ab x\"", "0-5 0-2 2-4"),
                arguments("(?<a>.*?), (?<b>.*)$", "a,b, c, d", "0-9 0-3 5-9"),
                arguments("(?<a>.*), (?<b>.*)$", "a,b, c, d", "0-9 0-6 8-9"),
                arguments("\"(?<a>(?>\\\\.|[^\\\\\"]+)*)\"", "x \"a\\\"b\" y", "2-8 3-7"),
                arguments("(?<a>foo|foobar)(?<b>bar)?$", "foobar", "0-6 0-3 3-6"),
                arguments("(?<a>25[0-5]|2[0-4]\\d|1?\\d{1,2})\\.", "x255.", "1-5 1-4"),
                arguments("\\b(?<a>\\w+)\\b(?=;)", "ab cd;", "3-5 3-5"),
                arguments("(?<![0-9])(?<a>[0-9]{2})(?![0-9])", "123 45", "4-6 4-6"));
    }

    @ParameterizedTest
    @MethodSource("decided")
    void decidesWhatIsCommon(String pattern, String text, String result) {
        assertThat(bySteps(RegexProgram.of(RubyNotation.parse(pattern)), text)).isEqualTo(result);
    }

    @Test
    void findsWhatTheJdkFinds() {
        Random random = new Random(4711);
        int decided = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = new Patterns(random).next();
            RegexProgram program = RegexProgram.of(RubyNotation.parse(pattern));
            for (int n = 0; n < 5; n++) {
                String text = text(random);
                String bySteps = bySteps(program, text);
                if (!bySteps.equals("undecided")) {
                    decided++;
                    assertThat(bySteps).as("%s in '%s'", pattern, text).isEqualTo(byMatcher(program, text, bySteps));
                }
            }
        }

        assertThat(decided).isGreaterThan(PATTERNS * 3);
    }

    @Test
    void findsTheSameOnceAPatternIsUsedOften() {
        RubyRegex regex = RubyRegex.compile("(?<k>\\w+)=(?<v>\\S+)");
        for (int i = 0; i < 100; i++) {
            RegexSearch search = regex.search(Value.of("- a=1 b=22 é=3"), budget());
            StringBuilder found = new StringBuilder();
            while (search.next()) {
                found.append(search.group(1))
                        .append(search.group(2))
                        .append(search.start())
                        .append(' ');
            }
            assertThat(found).hasToString("a12 b226 é311 ");
            assertThat(regex.search(Value.of("a=1 \uD800"), budget()).next()).isTrue();
            assertThat(regex.search(Value.of("?"), budget()).next()).isFalse();
        }
    }

    private static Budget budget() {
        Budget budget = new Budget();
        budget.reset(1000);
        return budget;
    }

    private static String bySteps(RegexProgram program, String text) {
        RegexProgram.Plan plan = program.plan();
        Step step = plan.step();
        Attempt attempt = new Attempt(text.getBytes(StandardCharsets.US_ASCII), program.groups());
        if (step == null) {
            return "undecided";
        }
        for (int at = 0; at <= text.length(); at++) {
            First first = plan.first();
            if (!first.empty() && (at == text.length() || !first.characters().contains(text.charAt(at)))) {
                continue;
            }
            attempt.clear();
            int end = step.match(attempt, at);
            if (end == Attempt.UNDECIDED) {
                return "undecided";
            }
            if (end >= 0) {
                StringBuilder found = new StringBuilder().append(at).append('-').append(end);
                for (int group = 1; group <= program.groups(); group++) {
                    int groupEnd = attempt.ends[group];
                    found.append(' ')
                            .append(groupEnd < 0 ? -1 : attempt.starts[group])
                            .append('-')
                            .append(groupEnd);
                }
                assertThat(program.required().areIn(text, 0)).isTrue();
                return found.toString();
            }
            assertThat(attempt.open).isZero();
        }
        return "none";
    }

    private static String byMatcher(RegexProgram program, String text, String otherwise) {
        Matcher matcher = program.pattern().matcher(new CountedText(text, budget()));
        try {
            if (!matcher.find()) {
                return "none";
            }
        } catch (EvaluationException tooMuch) {
            return otherwise;
        }
        StringBuilder found =
                new StringBuilder().append(matcher.start()).append('-').append(matcher.end());
        for (int group = 1; group <= program.groups(); group++) {
            found.append(' ').append(matcher.start(group)).append('-').append(matcher.end(group));
        }
        return found.toString();
    }

    private static String text(Random random) {
        String[] parts = {"a", "b", "c", "1", "2", "_", " ", "\n", "-", "ab", "a1", "bc ", "A"};
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(10); n > 0; n--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    /**
     * Makes patterns up. It makes none in which the JDK reports groups of what it has given up: groups within a
     * negative look or a possessive repetition.
     */
    private static final class Patterns {
        private static final String[] ONES = {
            "a", "b", "1", " ", "-", "\\d", "\\w", "\\s", "\\W", ".", "[a-c]", "[^a]", "[^ ]", "\\n", "(?i:A)"
        };
        private static final String[] COUNTS = {"*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}", "{1,}"};
        private static final String[] PLACES = {
            "\\b", "\\B", "^", "$", "\\A", "\\z", "\\Z", "(?=a)", "(?!a)", "(?<=a)", "(?<![0-9])", "(?!ab)"
        };

        private final Random random;
        private int names;

        Patterns(Random random) {
            this.random = random;
        }

        String next() {
            return choice(3, true);
        }

        private String pick(String[] from) {
            return from[random.nextInt(from.length)];
        }

        private String choice(int depth, boolean groups) {
            StringBuilder pattern = new StringBuilder(sequence(depth, groups));
            while (random.nextInt(4) == 0) {
                pattern.append('|').append(sequence(depth, groups));
            }
            return pattern.toString();
        }

        private String sequence(int depth, boolean groups) {
            StringBuilder pattern = new StringBuilder();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                pattern.append(item(depth, groups));
            }
            return pattern.toString();
        }

        private String item(int depth, boolean groups) {
            int kind = random.nextInt(10);
            if (kind < 4 || depth == 0) {
                return pick(ONES) + (random.nextInt(2) == 0 ? pick(COUNTS) : random.nextInt(9) == 0 ? "++" : "");
            }
            return switch (kind) {
                case 4 -> pick(PLACES);
                case 5, 6 ->
                    groups
                            ? "(?<n" + ++names + ">" + choice(depth - 1, true) + ")"
                                    + (random.nextInt(3) == 0 ? "?" : "")
                            : "(?:" + choice(depth - 1, false) + ")";
                case 7 -> "(?:" + choice(depth - 1, false) + ")" + pick(COUNTS);
                case 8 -> "(?>" + choice(depth - 1, false) + ")";
                default -> "(?:" + choice(depth - 1, groups) + ")";
            };
        }
    }
}
