package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import java.util.Collections;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains and lists of 10<sup>5</sup> terms need no more stack than short ones, nor a time that grows with their square. */
class LongChainTest {
    private static final int TERMS = 100_000;
    private static final int STACK = 256 * 1024;

    @ParameterizedTest
    @CsvSource({
        "1, +, 100000",
        "event.x, +, 100000",
        "event.x, -, -99998",
        "event.x, ==, false",
        "event.t, and, true",
        "event.t, xor, false",
        "true, or, true",
        "2.0, *, Infinity"
    })
    void isComputed(String term, String operator, String result) throws Exception {
        assertThat(run(repeat(term, " " + operator + " "))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"'\"a\"'", "event.s"})
    void ofTextsIsOneText(String term) throws Exception {
        // The fixture cuts long texts off.
        assertThat(run(repeat(term, " + "))).startsWith("\"" + "a".repeat(TERMS - 1000));
    }

    @ParameterizedTest
    @CsvSource({"[1]", "[event.x]"})
    void ofListsIsOneList(String term) throws Exception {
        assertThat(run("(" + repeat(term, " + ") + ")[" + (TERMS - 1) + "]")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "'[', 'event.x', ', ', '][99999]', 1",
        "'[1]', '[0:1]', '', '[0]', 1",
        "'event', '.a', '', '', 'fail 1:7: Trying to access a non existing event key `a`'"
    })
    void holdsForListsAndPaths(String before, String term, String between, String after, String result)
            throws Exception {
        assertThat(run(before + repeat(term, between) + after)).isEqualTo(result);
    }

    private static String repeat(String term, String separator) {
        return String.join(separator, Collections.nCopies(TERMS, term));
    }

    private static String run(String script) throws InterruptedException, ExecutionException {
        FutureTask<String> task = new FutureTask<>(() -> ScriptFixture.run(script, "{\"x\":1,\"s\":\"a\",\"t\":true}"));
        new Thread(null, task, "small stack", STACK).start();
        return task.get();
    }
}
