package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        event | 7 | 7
        event.a | {"a":1} | 1
        event.a.b.c | {"a":{"b":{"c":null}}} | null
        event[""] | {"":"empty key"} | "empty key"
        event.`ключ`["日本"] | {"ключ":{"日本":"値"}} | "値"
        event.l[1].sku | {"l":[{"sku":"A"},{"sku":"B"}]} | "B"
        event[event.k] | {"a":1,"k":"a"} | 1
        event.l[event.k] | {"l":[1,2],"k":1} | 2
        [event[0:5], event[1:3], event[2:2], event[5:5], event[1:4][0], event[1:4][1:3], event[1:4][1:3][2 - 1]] | [1,2,3,4,5] | [[1,2,3,4,5],[2,3],[],[],2,[3,4],4]
        event[0:0] | [] | []
        event.l[event.start:event.stop][0].a | {"l":[1,{"a":true}],"start":1,"stop":2} | true
        event.b | {} | fail 1:7: Trying to access a non existing event key `b`
        event.a.b | {"a":{}} | fail 1:9: Trying to access a non existing event key `b`
        event["bcd"] | {"a":1} | fail 1:7: Trying to access a non existing event key `bcd`
        event[event.k] | {"k":"bcdef"} | fail 1:7: Trying to access a non existing event key `bcdef`
        event.a | [1] | fail 1:7: Conflicting types, got array but expected record
        event.a.b.c | {"a":{"b":null}} | fail 1:11: Conflicting types, got null but expected record
        event.a | "text" | fail 1:7: Conflicting types, got string but expected record
        event[42] | [1,2,3] | fail 1:7: Array index out of bounds, got index 42 but expected an index in the range 0:3
        event[0] | [] | fail 1:7: Array index out of bounds, got index 0 but expected an index in the range 0:0
        event[18446744073709551615] | [1] | fail 1:7: Array index out of bounds, got index 18446744073709551615 but expected an index in the range 0:1
        event[0] | {"0":"zero"} | fail 1:7: Conflicting types, got record but expected array
        event[0] | true | fail 1:7: Conflicting types, got bool but expected array
        event[event.n] | {"n":2} | fail 1:7: Conflicting types, got integer but expected string
        event[event.n] | {"n":null} | fail 1:7: Conflicting types, got null but expected string
        event[-1] | [1,2,3] | fail 1:7: Bad array index, got `-1` but expected an index in the range 0:3
        event[-1] | {"a":1} | fail 1:7: Conflicting types, got integer but expected string
        event[2 + 1] | [1,2,3] | fail 1:7: Array index out of bounds, got index 3 but expected an index in the range 0:3
        event.l[event.k] | {"l":[1],"k":"k"} | fail 1:9: Conflicting types, got string but expected integer
        event.l[event.k] | {"l":[1],"k":false} | fail 1:9: Conflicting types, got bool but expected integer
        event.l[event.k] | {"l":[1],"k":1.5} | fail 1:9: Conflicting types, got float but expected integer
        event.l[event.k] | {"l":[1],"k":{}} | fail 1:9: Conflicting types, got record but expected integer
        event.l[event.k] | {"l":1.5,"k":"k"} | fail 1:9: Conflicting types, got float but expected record
        event.l[event.k] | {"l":"text","k":0} | fail 1:9: Conflicting types, got string but expected array
        event.l[event.k] | {"l":null,"k":-1} | fail 1:9: Conflicting types, got null but expected one of array, record
        event.l[event.k] | {"l":null,"k":1.5} | fail 1:9: Conflicting types, got null but expected one of array, record
        event[0:1] | {"0:1":1} | fail 1:7: Conflicting types, got record but expected array
        event[event.x:1] | null | fail 1:7: Conflicting types, got null but expected array
        event[1:4] | [1,2,3] | fail 1:7: Array index out of bounds, got index range 1:4 but expected a subrange of 0:3
        event[4:4] | [1,2,3] | fail 1:7: Array index out of bounds, got index 4 but expected an index in the range 0:3
        event.l[event.a:event.b] | {"l":[1,2,3],"a":2,"b":1} | fail 1:9: A range's end cannot be smaller than its start, 2:1 is invalid
        event.l[event.a:event.b] | {"l":[1,2,3],"a":-1,"b":"x"} | fail 1:9: Bad array index, got `-1` but expected an index in the range 0:3
        event.l[event.a:event.b] | {"l":[1,2,3],"a":0,"b":-2} | fail 1:17: Bad array index, got `-2` but expected an index in the range 0:3
        event.l[event.a:event.b] | {"l":[1,2,3],"a":"x","b":-2} | fail 1:9: Conflicting types, got string but expected integer
        event.l[event.a:event.b] | {"l":[1,2,3],"a":0,"b":null} | fail 1:17: Conflicting types, got null but expected integer
        event[1:3][2] | [1,2,3] | fail 1:12: Array index out of bounds, got index 2 but expected an index in the range 0:2
        event[1:3][1:3] | [1,2,3] | fail 1:12: Array index out of bounds, got index range 1:3 but expected a subrange of 0:2
        event[0:1].name | [{"name":"z"}] | fail 1:12: Conflicting types, got array but expected record
        event[2:1] | [] | refused 1:7: A range's end cannot be smaller than its start, 2:1 is invalid
        event[-1:1] | [] | refused 1:7: Conflicting types, got integer but expected integer
        event["a":1] | [] | refused 1:7: Conflicting types, got string but expected integer
        event[0:1.5] | [] | refused 1:9: Conflicting types, got float but expected integer
        state.x | 1 | fail 1:7: Conflicting types, got null but expected record
        let state = {}; state.x | 1 | fail 1:23: Trying to access a non existing state key `x`
        let $ab = 1; $abc | 1 | fail 1:15: Trying to access a non existing global key `abc`
        $request.id | 1 | fail 1:2: Trying to access a non existing global key `request`
        group.x | 1 | fail 1:7: Conflicting types, got null but expected record
        args.x | 1 | fail 1:6: Conflicting types, got null but expected record
        [window, group, args] | 1 | [null,null,null]
        (event).x | {"xx":1} | fail 1:9: Trying to access a non existing local key `x`
        {"abc": event}.abd | 1 | fail 1:16: Trying to access a non existing local key `abd`
        [event, 2][1] | 1 | 2
        [event, 2][2] | 1 | fail 1:12: Array index out of bounds, got index 2 but expected an index in the range 0:2
        [1, 2].x | 1 | refused 1:8: Conflicting types, got array but expected record
        {"a": 1}.b | 1 | refused 1:10: Trying to access a non existing local key `b`
        [1,2][-1] | 1 | fail 1:7: Bad array index, got `-1` but expected an index in the range 0:2
        [1,2][event] | 1 | 2
        {"a": [1]}.a[event] | 3 | fail 1:14: Array index out of bounds, got index 3 but expected an index in the range 0:1
        {"a": [1]}.b[event] | 3 | refused 1:12: Trying to access a non existing local key `b`
        [[1, 2, 3], 4][0][1:3][event] | 1 | 3
        const C = {"a": {"b": [1, 2]}}; [C.a.b[0], C.a.b[event], C["a"].b[0:1]] | 1 | [1,2,[1]]
        const C = {"a": {"b": [1, 2]}}; C.a.c | 1 | refused 1:37: Trying to access a non existing local key `c`
        const C = {"a": {"b": [1, 2]}}; C.a.b[2] | 1 | refused 1:39: Array index out of bounds, got index 2 but expected an index in the range 0:2
        """)
    void leadsToAValueOrSaysWhichStepDoesNot(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}
