package io.tremor.engine.lang.extractor;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EvaluationException;
import org.jspecify.annotations.Nullable;

/** Tells whether a text has some form, and takes it apart. Immutable, and shared by all sessions of a script. */
public interface Extractor {
    /**
     * Returns whether {@code text} has the form.
     *
     * @throws EvaluationException if finding out costs more than the run may still spend
     */
    boolean matches(StringValue text, Run run);

    /**
     * Returns what the text is made of, {@code true} where there is nothing to tell, or {@code null} if it has another
     * form.
     *
     * @throws EvaluationException if finding out costs more than the run may still spend
     */
    @Nullable
    Value extract(StringValue text, Run run);

    /** Returns what it costs compared with others: 25 for a prefix, 1000 for a regular expression. */
    int cost();
}
