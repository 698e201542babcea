/**
 * Text to syntax tree: the grammar files, and what turns their parse trees into records. The only package that sees ANTLR.
 *
 * <p>Start with {@link ScriptGrammar}; the grammar itself is in {@code src/main/antlr4}.
 */
@NullMarked
package io.tremor.engine.lang.grammar;

import org.jspecify.annotations.NullMarked;
