package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equality, also with known values. */
class EqualNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [event.i == 7, event.i == 7.0, event.i != 7, 7 == event.i, event.i == event.i] | [true,true,false,true,true]
        [event.u == 18446744073709551615, event.n == -3, event.n != 18446744073709551613, event.f == 2] | [true,true,true,false]
        [event.s == "ab", event.s != "ab", "ab" == event.s, event.s == "a", event.i == "7", event.z != "x"] | [true,false,true,false,false,true]
        [event.s == <<97, 98>>, <<97, 98>> == event.s, <<97, 98>> == "ab", event.i == <<7>>] | [true,true,true,false]
        [event.a == [1], event.a == [1.0], event.a == [1, 2], event.r == {"x": 1}, event.r != {"x": 2}, event.r == {}] | [true,true,false,true,true,false]
        [event.z == null, event.t == true, event.t == 1, event.z == false, event == event] | [true,true,false,false,true]
        [1.0e-16 == 0, 0.1 + 0.2 == 0.3, 9223372036854775807 == 9223372036854775807.0] | [true,true,true]
        [1.0/0 == 1.0/0, event.f/0 == event.f/0, event.f/0 != event.f/0] | [false,false,true]
        event.i == 7 == true != false | true
        event.nope == "a" | fail 1:7: Trying to access a non existing event key `nope`
        """)
    void tellsWhatIsEqual(String script, String result) {
        assertThat(ScriptFixture.run(script, SampleEvent.JSON)).isEqualTo(result);
    }
}
