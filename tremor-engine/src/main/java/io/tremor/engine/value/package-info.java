/**
 * The value model: views on the bytes of a message, edits on top of them, and what the language does with values.
 *
 * <p>Start with {@link Tape}, the index that every view looks at; {@link TapeRecord} is the view that matters most and
 * {@link EditedRecord} is how a record changes without being rebuilt. What the language does with
 * values starts at {@link Arithmetic}, {@link Patch}, {@link Merge}, {@link Equality} and {@link Comparison}.
 */
@NullMarked
package io.tremor.engine.value;

import org.jspecify.annotations.NullMarked;
