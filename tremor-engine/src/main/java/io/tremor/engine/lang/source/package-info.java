/**
 * The text of scripts: {@link SourceText} turns what a parser counts into places.
 */
@NullMarked
package io.tremor.engine.lang.source;

import org.jspecify.annotations.NullMarked;
