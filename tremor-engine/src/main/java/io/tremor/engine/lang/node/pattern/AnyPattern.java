package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;

/** {@code _}: whatever it is. */
public final class AnyPattern extends PatternNode {
    @Override
    public boolean matches(Frame frame, Value target) {
        return true;
    }

    @Override
    public Value extract(Frame frame, Value target) {
        return EditedRecord.share(target);
    }
}
