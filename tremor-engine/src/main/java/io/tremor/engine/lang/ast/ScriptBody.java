package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * A whole script.
 *
 * @param span where its statements stand
 * @param result the last statement, whose value leaves on port {@code out}
 */
public record ScriptBody(SourceSpan span, Expression result) {}
