package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All operations; keys and values are computed before the first is done. */
class PatchNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        patch event of insert "b" => 2 end | {"a":1} | {"a":1,"b":2}
        patch event of insert "a" => 2 end | {"a":1} | fail 1:16: The key that is supposed to be written to already exists: a
        patch event of update "a" => 2; upsert "b" => 3; upsert "a" => 4 end | {"a":1} | {"a":4,"b":3}
        patch event of update "b" => 2 end | {"a":1} | fail 1:16: The key that is supposed to be updated does not exists: b
        patch event of erase "a"; erase "nope" end | {"a":1,"b":2} | {"b":2}
        patch event of copy "a" => "b" end | {"a":1} | {"a":1,"b":1}
        patch event of copy "nope" => "a" end | {"a":1} | fail 1:16: The key that is supposed to be written to already exists: a
        patch event of copy "nope" => "b" end | {"a":1} | {"a":1}
        patch event of move "a" => "c" end | {"a":1,"b":2} | {"b":2,"c":1}
        patch event of move "a" => "b" end | {"a":1,"b":2} | fail 1:16: The key that is supposed to be written to already exists: b
        patch event of move "a" => "a" end | {"a":1} | fail 1:16: The key that is supposed to be written to already exists: a
        patch event of merge "a" => {"y": 2} end | {"a":{"x":1}} | {"a":{"x":1,"y":2}}
        patch event of merge "b" => 2 end | {"a":1} | {"a":1,"b":2}
        patch event of merge "a" => {} end | {"a":1} | fail 1:16: Merge can only be performed on keys that either do not exist or are records but the key 'a' has the type integer
        patch event of merge "a" => 1 end | {"a":{}} | fail 1:16: Merge can only be performed on keys that either do not exist or are records but the key 'a' has the type record
        patch event of merge => {"a": {"y": 2}, "c": 3} end | {"a":{"x":1}} | {"a":{"x":1,"y":2},"c":3}
        patch event of merge => event.a end | {"a":1} | fail 1:16: Merge can only be performed on keys that either do not exist or are records but the key '<target>' has the type integer
        patch event of default "a" => event.nope; default "b" => event.a end | {"a":1} | {"a":1,"b":1}
        patch event of default "b" => event.nope end | {"a":1} | fail 1:37: Trying to access a non existing event key `nope`
        patch event of default => {"a": {"x": 0, "y": 2}, "b": {}} end | {"a":{"x":1}} | {"a":{"x":1,"y":2},"b":{}}
        patch event of default => 1 end | {"a":1} | fail 1:16: Conflicting types, got integer but expected record
        patch event of insert "b" => event; insert "c" => event end | {"a":1} | {"a":1,"b":{"a":1},"c":{"a":1}}
        patch event of insert "#{event.a}" => 2; erase "a" end | {"a":"k"} | {"k":2}
        patch event of insert "#{event.nope}" => 2 end | {} | fail 1:32: Trying to access a non existing event key `nope`
        patch event of insert "b" => 2 end | [1] | fail 1:7: Conflicting types, got array but expected record
        patch event of insert "b" => event.nope end | [1] | fail 1:36: Conflicting types, got array but expected record
        patch 1 of insert "a" => 1/0 end | [1] | refused 1:26: The binary operation `/` must have a non zero RHS
        let x = patch event of erase "a" end; [x, event] | {"a":1} | [{},{"a":1}]
        """)
    void patches(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}
