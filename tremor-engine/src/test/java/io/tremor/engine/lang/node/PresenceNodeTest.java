package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [present event.a, absent event.a, present event.b, absent event.b] | {"a":null} | [true,false,false,true]
        [present event, present $, present state, present args, present group, present window, present x] | {"a":null} | [true,true,true,true,true,true,false]
        [present event.a.b, present event.a[0], present event.a["b"], present event.a[0:1]] | {"a":"text"} | [false,false,false,false]
        [present event.l[1], present event.l[2], present event.l[0:2], present event.l[0:3], present event.l[0:2][1], present event.l[1:2][1], present event.l.x] | {"l":[1,2]} | [true,false,true,false,true,false,false]
        [present event[event.k], present event[event.nope], present event[1]] | {"k":"k"} | fail 1:46: Trying to access a non existing event key `nope`
        [present event[event.k], absent event[event.k]] | {"k":"x"} | [false,true]
        present event.l[event.n] | {"l":[1],"n":-1} | fail 1:17: Bad array index, got `-1` but expected an index in the range 0:1
        present event.l[event.n] | {"l":[1],"n":"x"} | fail 1:17: Conflicting types, got string but expected integer
        present event.l[event.n:1] | {"l":[1],"n":"x"} | fail 1:17: Conflicting types, got string but expected integer
        present event.l[event.n:0] | {"l":[1],"n":1} | fail 1:17: A range's end cannot be smaller than its start, 1:0 is invalid
        present (event.zz).a | {} | fail 1:16: Trying to access a non existing event key `zz`
        present (y).a | {} | fail 1:10: Trying to access a non existing local key `y`
        let x = {"a": 1}; [present x, present x.a, present x.b, present y.a, absent y] | {} | [true,true,false,false,true]
        present event[1/0] | {} | refused 1:15: The binary operation `/` must have a non zero RHS
        const C = {"a": 1}; [present C.a, present C.b, present {"a": event}.a, present [1][2]] | {} | [true,false,true,false]
        present event.a + 1 | {"a":1} | fail 1:1: The binary operation `+` is not defined for the type `bool` and `integer`
        """)
    void tellsWhetherAPathLeadsAnywhere(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}
