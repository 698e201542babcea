package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assignments in place must never show through another name. */
class ValueSemanticsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        let event.a.b = 1; let x = event; let event.a.b = 2; [x, event] | {} | [{"a":{"b":1}},{"a":{"b":2}}]
        let event.a.b = 1; let x = event.a; let event.a.b = 2; [x, event] | {} | [{"b":1},{"a":{"b":2}}]
        let event.a.b = 1; let x = {"r": event.a}; let event.a.b = 2; let x.r.b = 3; [x, event] | {} | [{"r":{"b":3}},{"a":{"b":2}}]
        let event.a.b = 1; let x = [event.a, event]; let event.a.b = 2; [x, event] | {} | [[{"b":1},{"a":{"b":1}}],{"a":{"b":2}}]
        let event.a.b = 1; let x = event + {"z": 1}; let event.a.b = 2; let x.a.b = 3; [x, event] | {} | [{"z":1,"a":{"b":3}},{"a":{"b":2}}]
        let event.a.b = 1; let x = {"z": 1} + event; let event.a.b = 2; let x.a.b = 3; [x, event] | {} | [{"a":{"b":3},"z":1},{"a":{"b":2}}]
        let event.a.b = 1; let x = merge event of {"a": {"c": 1}} end; let event.a.b = 2; let x.a.b = 3; [x, event] | {} | [{"a":{"b":3,"c":1}},{"a":{"b":2}}]
        let event.a.b = 1; let x = merge {} of event end; let event.a.b = 2; let x.a.b = 3; [x, event] | {} | [{"a":{"b":3}},{"a":{"b":2}}]
        let event.a.b = 1; let x = patch event of copy "a" => "z" end; let x.a.b = 3; let x.z.b = 4; let event.a.b = 2; [x, event] | {} | [{"a":{"b":3},"z":{"b":4}},{"a":{"b":2}}]
        let event.a.b = 1; let x = event; let event = patch event of upsert "a" => 2 end; [x, event] | {} | [{"a":{"b":1}},{"a":2}]
        let event.a.b = 1; let x = event.a; let event = patch event of erase "q" end; let event.a.b = 3; [x, event] | {} | [{"b":1},{"a":{"b":3}}]
        let event.a.b = 1; let x = let event = patch event of erase "q" end; let event.a.b = 3; [x, event] | {} | [{"a":{"b":1}},{"a":{"b":3}}]
        let event.a.b = 1; match event of case r = %{present a} => let event = patch event of erase "a" end; [r, event] case _ => null end | {} | [{"a":{"b":1}},{}]
        let event.a = 1; let event = patch event of upsert "b" => event end; let event.a = 2; event | {} | {"a":2,"b":{"a":1}}
        let event.a = 1; patch event of erase "a"; upsert "b" => event.a end | {} | {"b":1}
        let event.a = 1; patch event of upsert "b" => event; upsert "a" => 2 end | {} | {"a":2,"b":{"a":1}}
        let event.a.b = 1; let x = patch {} of default => event end; let event.a.b = 2; let x.a.b = 3; [x, event] | {} | [{"a":{"b":3}},{"a":{"b":2}}]
        let event.a.b = 1; let l = for event of case (k, v) => let v.b = 7; v end; [l, event] | {} | [[{"b":7}],{"a":{"b":1}}]
        let event.a.b = 1; let l = for event of case (k, v) => let event.a.b = 7; v end; [l, event] | {} | [[{"b":1}],{"a":{"b":7}}]
        let event.a.b = 1; match event of case r = %{present a} => let event.a.b = 2; [r, event] case _ => null end | {} | [{"a":{"b":1}},{"a":{"b":2}}]
        let event.a.b = 1; match event of case r = _ => let event.a.b = 2; [r, event] case _ => null end | {} | [{"a":{"b":1}},{"a":{"b":2}}]
        let event.a.b = 1; match event of case r = %{a ~= %{present b}} => let event.a.b = 2; [r, event] case _ => null end | {} | [{"a":{"b":1}},{"a":{"b":2}}]
        let event.a.b = 1; match event of case %{present a} => let event.a.b = 2; event case _ => null end | {} | {"a":{"b":2}}
        let event.a.b = 1; match [event.a] of case r = %(_) => let event.a.b = 2; [r, event] case _ => null end | {} | [[{"b":1}],{"a":{"b":2}}]
        fn f(x) with let x.a.b = 9; x end; let event.a.b = 1; let y = f(event); [y, event] | {} | [{"a":{"b":9}},{"a":{"b":1}}]
        fn f(x) of case (%{present a}) => let x.a.b = 9; x case _ => null end; let event.a.b = 1; let y = f(event); [y, event] | {} | [{"a":{"b":9}},{"a":{"b":1}}]
        let x = {}; let x.a.b = 1; let y = x; let x.a.b = 2; let y.a.c = 3; [x, y] | {} | [{"a":{"b":2}},{"a":{"b":1,"c":3}}]
        let x = {}; let x.a.b = 1; let y = x.a; let x.a.b = 2; let y.c = 3; [x, y] | {} | [{"a":{"b":2}},{"b":1,"c":3}]
        let $a.b = 1; let x = $; let $a.b = 2; [x, $] | {} | [{"a":{"b":1}},{"a":{"b":2}}]
        let state = {}; let state.a.b = 1; let x = state; let state.a.b = 2; [x, state] | {} | [{"a":{"b":1}},{"a":{"b":2}}]
        let state = event; let event.a = 2; let state.b = 3; [state, event] | {"a":1} | [{"a":1,"b":3},{"a":2}]
        match state of case null => let state = {} case _ => null end; let state.n[event.k] = event; let state.last = state.n; let state.n[event.k].x = 1; state | {"k":"a"} | {"n":{"a":{"k":"a","x":1}},"last":{"a":{"k":"a"}}}
        let event.a = event; let event.a.a = event; let event.b = event.a; let event.a.q = 1; event | {"z":0} | {"z":0,"a":{"z":0,"a":{"z":0,"a":{"z":0}},"q":1},"b":{"z":0,"a":{"z":0,"a":{"z":0}}}}
        let x = let event.a = {"k": 1}; let x.k = 2; [x, event] | {} | [{"k":2},{"a":{"k":1}}]
        let event.a = {}; let event.a.x = 1; let y = event.a; let event.a.y = 2; let y.z = 3; [y, event] | {} | [{"x":1,"z":3},{"a":{"x":1,"y":2}}]
        let x = event; let x.a = 1; let event.b = 2; [x, event] | {"q":0} | [{"q":0,"a":1},{"q":0,"b":2}]
        let x = event.r; let x.a = 1; let event.r.b = 2; [x, event] | {"r":{"q":0}} | [{"q":0,"a":1},{"r":{"q":0,"b":2}}]
        const C = {"a": {"b": 1}}; let event.c = C; let event.c.a.b = 2; [C, event] | {} | [{"a":{"b":1}},{"c":{"a":{"b":2}}}]
        let event.a.b = 1; let x = event == event; let y = event.a; let event.a.b = 2; [x, y, event] | {} | [true,{"b":1},{"a":{"b":2}}]
        let event.k = "v"; let event.a[event.k] = event; let event.a.v.k = 1; event | {} | {"k":"v","a":{"v":{"k":1}}}
        """)
    void whoHoldsAValueKeepsItAsItWas(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}
