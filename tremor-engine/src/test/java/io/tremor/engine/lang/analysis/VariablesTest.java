package io.tremor.engine.lang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ast.Variable;
import org.junit.jupiter.api.Test;

final class VariablesTest {
    private final Variables variables = new Variables();

    private static Variable variable(String name) {
        return new Variable(new SourceSpan(Location.START, Location.START), name);
    }

    @Test
    void givesCaseVariablesThatAreNeverVisibleTogetherTheSameSlot() {
        variables.slot("a");
        assertThat(variables.caseVariable(variable("x")).slot()).isEqualTo(1);
        variables.endCase(0);
        assertThat(variables.caseVariable(variable("y")).slot()).isEqualTo(1);
        assertThat(variables.caseVariable(variable("z")).slot()).isEqualTo(2);
        assertThat(variables.count()).isEqualTo(3);
    }

    @Test
    void givesBackTheHiddenVariableWhenACaseEnds() {
        int outer = variables.slot("x");
        int kept = variables.caseVariables();
        int inner = variables.caseVariable(variable("x")).slot();
        assertThat(variables.slot("x")).isEqualTo(inner).isNotEqualTo(outer);
        variables.endCase(kept);
        assertThat(variables.slot("x")).isEqualTo(outer);
    }
}
