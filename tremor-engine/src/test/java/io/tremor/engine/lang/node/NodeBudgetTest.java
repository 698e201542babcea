package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that double with every round end in an error, wherever they are written out; sober ones do not. */
class NodeBudgetTest {
    private static final String LIST = "[" + "0,".repeat(999) + "0]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        let x = "aaaaaaaaaaaaaaaa"; for event of case (k, v) => let x = x + x; 1 end; 1 | memory
        let x = [1]; for event of case (k, v) => let x = x + x; 1 end; 1 | memory
        let x = [1]; for event of case (k, v) => let x = [x, x]; 1 end; "#{x}" | memory
        let x = {}; for event of case (k, v) => let x = {"a": x, "b": x}; 1 end; let state = x; 1 | memory
        let x = {}; for event of case (k, v) => let x = {"a": x, "b": x}; 1 end; merge x of x end; 1 | 1
        let x = {}; for event of case (k, v) => let x = {"a": x, "b": x}; 1 end; let y = merge x of x end; 1 | memory
        let x = [1]; let y = [1]; for event of case (k, v) => let x = [x, x]; let y = [y, y]; 1 end; x == y | steps
        let x = [1]; for event of case (k, v) => let x = [x, x]; 1 end; 1 | 1
        let x = []; for event of case (k, v) => let x = x + [v, k]; 1 end; x[1999] | 999
        for event of case (k, v) => let $r["k#{k}"] = k; 1 end; $r.k999 | 999
        for event of case (k, v) => let $r.k = k; 1 end; $r.k | 999
        """)
    void holds(String script, String result) {
        String outcome = ScriptFixture.run(script, LIST);
        switch (result) {
            case "memory" ->
                assertThat(outcome).endsWith("The script makes values that take too much memory for one event");
            case "steps" -> assertThat(outcome).endsWith("The script takes too many steps for one event");
            default -> assertThat(outcome).isEqualTo(result);
        }
    }
}
