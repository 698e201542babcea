package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/** What may stand at the top of a script: a {@link Definition} or an {@link Expression}. */
public sealed interface ScriptItem permits Definition, Expression {
    /** Returns where it stands. */
    SourceSpan span();
}
