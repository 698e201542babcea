package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code const NAME = value}.
 *
 * @param span where it stands
 * @param doc its documentation, lines joined by newlines; empty where there is none
 * @param name the name
 * @param value the value
 */
public record ConstDefinition(SourceSpan span, String doc, String name, Expression value) implements Definition {}
