package io.tremor.engine.lang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.event.Event;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an error marks and which lines it shows: {@code line:column-line:column in line-line}. A bar breaks a line. */
class ErrorPlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '~', textBlock = """
        1;|event +|"a" § 2:1-3:4 in 2-3
        1;|event + 1 + "a"|+ 2 § 2:1-2:16 in 2-2
        1;|true and|event;|true and|event § 5:1-5:6 in 4-5
        1;|not|event § 3:1-3:6 in 2-3
        1;|not|1 § 2:1-3:2 in 2-3
        1;|(1|+|"a") § 2:2-4:4 in 2-4
        event|.a|.b § 2:2-2:3 in 1-3
        1;|x|.a § 2:1-3:3 in 2-3
        1;|event[|1|] § 3:1-3:2 in 2-4
        [1, 2]|[1:|event == 1] § 3:1-3:11 in 1-3
        [1, 2]|[1:|5] § 2:2-3:2 in 1-3
        [1, 2]|[5:|1] § 2:2-3:2 in 2-3
        [1, 2]|[1:|"a"] § 3:1-3:4 in 2-3
        1;|patch event|of insert "a" => 1|end § 2:7-2:12 in 2-4
        1;|patch {"a": event}|of|insert "a" => 1|end § 4:1-4:16 in 2-5
        1;|merge {}|of event|end § 3:4-3:9 in 2-4
        1;|<<1,|"#{event}">> § 3:1-3:11 in 2-3
        1;|let event|.a|.b = 1 § 3:2-3:3 in 2-4
        1;|2;|let event|[1.5 + 0] = 1 § 4:2-4:9 in 4-4
        1;|2;|3;|let $ = {};|5;|6;|7 § 4:5-4:11 in 2-6
        """)
    void marksWhatIsWrongAndShowsWhatIsAround(String script, String place) {
        assertThat(place(script.replace('|', '\n'))).isEqualTo(place);
    }

    private static String place(String script) {
        Diagnostic diagnostic = diagnostic(script);
        SourceSpan span = diagnostic.span();
        SourceSpan context = diagnostic.context();
        assertThat(span).isNotNull();
        assertThat(context).isNotNull();
        return span.start() + "-" + span.end() + " in " + context.start().line() + "-"
                + context.end().line();
    }

    private static Diagnostic diagnostic(String script) {
        try {
            Outcome outcome = ScriptFixture.compile(script).session().run(Event.of(Json.parse("7")));
            return ((Outcome.Failed) outcome).diagnostic();
        } catch (ScriptException e) {
            return e.diagnostics().get(0);
        }
    }
}
