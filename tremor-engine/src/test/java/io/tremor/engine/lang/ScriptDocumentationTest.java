package io.tremor.engine.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import org.junit.jupiter.api.Test;

class ScriptDocumentationTest {
    @Test
    void listsConstantsBeforeFunctionsEachInTheOrderOfTheText() {
        String script = """
            ### Shapes.
            ## Adds.
            fn sum(a, ...) with a end;
            ## Circles need it.
            ##
            ## Rounded.
            const PI = 3;
            const TWO = 2;
            intrinsic fn floor(x) as math::floor;
            fn any(...) with 1 end;
            event
            """;

        assertThat(ScriptDocumentation.markdown(new Source("lib/shapes.tremor", script)))
                .isEqualTo("""
                    # shapes

                    Shapes.

                    ## Constants

                    ### PI

                    Circles need it.

                    Rounded.

                    ### TWO

                    ## Functions

                    ### sum(a, ...)

                    Adds.

                    ### floor(x)

                    ### any(...)
                    """);
    }

    @Test
    void isATitleWhereNothingIsDocumented() {
        assertThat(ScriptDocumentation.markdown(Source.of("event"))).isEqualTo("# <script>\n");
    }

    @Test
    void refusesWhatBreaksTheGrammar() {
        assertThatExceptionOfType(ScriptException.class)
                .isThrownBy(() -> ScriptDocumentation.markdown(Source.of("fn f( with 1 end")));
    }
}
