package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.extractor.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * {@code ~ json||}: a text that an extractor accepts.
 *
 * @param span where it stands
 * @param name the name of the extractor as the author wrote it
 * @param argument what stands between the bars, escapes resolved and leading blanks removed
 * @param extractor the extractor itself, once the analysis has looked it up
 */
public record ExtractorPattern(
        SourceSpan span,
        String name,
        String argument,
        @Nullable Extractor extractor) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitExtractorPattern(this);
    }
}
