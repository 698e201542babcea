package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldAssignNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        let event.a = 9; event | {} | {"a":9}
        let event.a = 9; event | {"a":1,"b":2} | {"a":9,"b":2}
        let event.a.x.y = 9; event | {"b":2} | {"b":2,"a":{"x":{"y":9}}}
        let event.a.y = 9; event | {"a":{"x":1},"b":2} | {"a":{"x":1,"y":9},"b":2}
        let event["a"]["b#{1}"][event.k] = 9; event | {"k":"ü"} | {"k":"ü","a":{"b1":{"ü":9}}}
        let event.a = let event.b = event.k; event | {"k":1} | {"k":1,"b":1,"a":1}
        let event.a.b = 9 | {"a":7} | fail 1:13: Conflicting types, got integer but expected record
        let event.a.b.c = 9 | {"a":{"b":[{}]}} | fail 1:15: Conflicting types, got array but expected record
        let event.a.b.c = 9 | {"a":null} | fail 1:13: Conflicting types, got null but expected record
        let event.x = 9 | null | fail 1:11: Conflicting types, got null but expected record
        let event.x.y = 9 | [1] | fail 1:11: Conflicting types, got array but expected record
        let event.a[0] = 9 | {"a":[5]} | fail 1:13: It is not supported to assign value into an array
        let event.l.m[0:1].n = 9 | {"k":1} | fail 1:15: It is not supported to assign value into an array
        let event[event.i] = 9 | {"i":0} | fail 1:11: Conflicting types, got integer but expected string
        let event.a[event.zz] = 9 | {} | fail 1:19: Trying to access a non existing event key `zz`
        let event[1.5 + 0] = 9 | 7 | fail 1:11: Conflicting types, got float but expected string
        let event.x = event.nope | {} | fail 1:21: Trying to access a non existing event key `nope`
        let event.x[1/0] = event.nope | {} | refused 1:13: The binary operation `/` must have a non zero RHS
        let event.x = 1/0 | {} | refused 1:15: The binary operation `/` must have a non zero RHS
        let x.y = 1 | {} | fail 1:5: Trying to access a non existing local key `x`
        let x = {}; let x.y.z = event; x | 1 | {"y":{"z":1}}
        let x = 1; let x.y = 2 | 1 | fail 1:18: Conflicting types, got integer but expected record
        let $ = {} | 1 | fail 1:5: You are trying to assign to a value that isn't valid
        let $a.b = event; $ | 1 | {"a":{"b":1}}
        let args.x = 1 | 1 | fail 1:5: Can't assign to a constant expression
        let group = 1 | 1 | fail 1:5: Can't assign to a constant expression
        let window.x = event.nope | {} | fail 1:22: Trying to access a non existing event key `nope`
        const C = {}; let C = 1 | 1 | fail 1:19: Can't assign to a constant expression
        const C = {}; let C.x = 1 | 1 | fail 1:19: Can't assign to a constant expression
        let (event).x = 1 | {} | fail 1:5: Can't assign to a constant expression
        let {"a": 1}.a = 1 | 1 | fail 1:5: Can't assign to a constant expression
        let state.x = 1 | 1 | fail 1:11: Conflicting types, got null but expected record
        let state = {}; let state.x.y = event; state | 1 | {"x":{"y":1}}
        let event = 5; event | 1 | 5
        let event = emit event => "other"; 1 | 1 | 1 => other
        let event.x = drop; 1 | 1 | drop
        """)
    void assigns(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}
