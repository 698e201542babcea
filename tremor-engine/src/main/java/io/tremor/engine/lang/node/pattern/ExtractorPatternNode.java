package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.extractor.Extractor;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import org.jspecify.annotations.Nullable;

/** {@code ~ name|argument|}: a text that an extractor accepts. */
public final class ExtractorPatternNode extends PatternNode {
    private final Extractor extractor;
    private final Place place;

    /** Creates a pattern; {@code place} is where the extractor stands. */
    public ExtractorPatternNode(Extractor extractor, Place place) {
        this.extractor = extractor;
        this.place = place;
    }

    @Override
    public boolean matches(Frame frame, Value target) {
        if (!(target instanceof StringValue text)) {
            return false;
        }
        try {
            return extractor.matches(text, frame.run());
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }

    @Override
    public @Nullable Value extract(Frame frame, Value target) {
        if (!(target instanceof StringValue text)) {
            return null;
        }
        try {
            return extractor.extract(text, frame.run());
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }
}
