package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.regex.RustRegex;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EvaluationException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise S4: no pattern hangs, whatever the text; the budget ends it, and the next event is well. */
class S4PatternBudgetTest {
    private static final int LENGTH = 60_000;
    /** Ten times the figure, since the machine of a build may be busy; it is the time of the thread that counts. */
    private static final Duration GUARD = Duration.ofMillis(3000);

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String of(String part) {
        return part.repeat(LENGTH / part.length());
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments("re", "(a+)+$", of("a") + "!"),
                arguments("re", "^(a+)+$", of("a") + "!"),
                arguments("re", "(a|aa)+$", of("a") + "!"),
                arguments("re", "(a|a)*$", of("a") + "!"),
                arguments("re", "(.|a)*END", of("a")),
                arguments("re", "(x+x+)+y", of("x")),
                arguments("re", "((a*)*)*b", of("a")),
                arguments("re", "(a*?)*?b", of("a")),
                arguments("re", "([a-zA-Z]+)*1$", of("aZ")),
                arguments("re", "(a?){1,500}b", of("a")),
                arguments("re", ".{0,999}b", of("a")),
                arguments("re", "(?:.{0,99}){0,99}b", of("a")),
                arguments("re", "(.*?,){12}P", of("1,")),
                arguments("re", "^(([a-z])+.)+[A-Z]([a-z])+$", of("a")),
                arguments("re", "(.*)(.*)(.*)(.*)(.*)z", of("a")),
                arguments("re", "\\s+$", " ".repeat(LENGTH) + "x"),
                arguments("re", "(\\w+\\s?)*:$", of("word ")),
                arguments("re", "^(?:(?:\\d+,?)+;?)+$", of("1,") + "x"),
                arguments("re", "(?i)(é|É|[éa])*x", of("éa")),
                arguments("re", "(^|a){9999}b", of("a")),
                arguments("re", "(|a){9999}b", of("a")),
                arguments("rerg", "(?P<n>(a+)+)!", of("a")),
                arguments("rerg", "(?P<n>.*?x)", of("a")),
                arguments("grok", "^%{DATA} %{DATA} %{DATA} %{DATA} %{NUMBER}$", of("a ")),
                arguments("grok", "(%{WORD}\\s*)+;", of("word ")),
                arguments("grok", "%{PATH}!", of("/a")),
                arguments("grok", "%{COMBINEDAPACHELOG}", of("1.1.1.1 - - [")),
                arguments("grok", "(?=(a+)+$)b", of("a") + "!"),
                arguments("grok", "(?<q>a*)*\\k<q>b", of("a")),
                arguments("glob", "*a*a*a*a*a*a*b", of("a")),
                arguments("glob", "**/a*b/**/c", of("a/")),
                arguments("glob", "?*?*?*?*?*[!a]", of("a")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void endsSoonAndLeavesTheNextEventWell(String name, String pattern, String text) {
        Extractor extractor = Extractors.compile(name, pattern);
        endsSoon(extractor, text);
        // Patterns that are used often are matched in another way.
        for (int i = 0; i < 50; i++) {
            extractor.matches(Value.of("a"), Extraction.run());
        }
        endsSoon(extractor, text);

        assertThat(Extraction.matches("re", "a", "a")).isTrue();
    }

    private static void endsSoon(Extractor extractor, String text) {
        Run run = new Run();
        run.start(0, null, text.length());
        long start = threadNanos();
        try {
            extractor.extract(Value.of(text), run);
        } catch (EvaluationException spent) {
            assertThat(spent.code()).isEqualTo(ErrorCode.BUDGET_SPENT);
        }
        Duration taken = Duration.ofNanos(threadNanos() - start);

        assertThat(taken).isLessThan(GUARD);
        run.start(0, null, 1);
        assertThat(Extractors.compile("re", "a").matches(Value.of("a"), run)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void endsReplacingAndSplittingToo(String pattern) {
        RustRegex regex = RustRegex.compile(pattern);
        String text = of("a") + "!";
        Run run = new Run();

        long start = threadNanos();
        for (int i = 0; i < 2; i++) {
            run.start(0, null, text.length());
            try {
                if (i == 0) {
                    regex.replaceAll(text, "$0$0$0$0", run.budget());
                } else {
                    regex.split(text, run.budget());
                }
            } catch (EvaluationException spent) {
                assertThat(spent.code()).isEqualTo(ErrorCode.BUDGET_SPENT);
            }
        }

        assertThat(Duration.ofNanos(threadNanos() - start)).isLessThan(GUARD);
    }

    static Stream<String> patterns() {
        return Stream.of("(a+)+$", "a*?", ".*", "(.*)*", "(a|aa)+!", "");
    }
}
