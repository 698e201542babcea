package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.KeySet;
import java.util.List;

/** Texts by value. */
final class TextTable extends LiteralTable {
    private final KeySet texts;

    TextTable(List<Key> keys) {
        super(keys.size());
        texts = new KeySet(keys);
        for (int i = 0; i < keys.size(); i++) {
            int first = texts.find(Value.of(keys.get(i).text()));
            if (first != i) {
                chain(first, i);
            }
        }
    }

    @Override
    int first(Value target) {
        if (target instanceof StringValue text) {
            return texts.find(text);
        }
        return target instanceof BinaryValue ? UNKNOWN : NONE;
    }
}
