/**
 * Text to syntax tree: the grammar files, and what turns their parse trees into records. The only package that sees
 * ANTLR.
 *
 * <p>Start with {@link ScriptGrammar}; the grammar itself is in {@code src/main/antlr4}. A text becomes a
 * {@link TokenList} (where {@link LexicalErrors} and {@link Nesting} stop what is no script), a parse tree, and by the
 * builders that {@link AstBuilder} names a syntax tree; {@link SyntaxError} says what does not fit.
 */
@NullMarked
package io.tremor.engine.lang.grammar;

import org.jspecify.annotations.NullMarked;
