/**
 * What stands behind {@code ~ name|argument|}, one class per name.
 *
 * <p>Start with {@link io.tremor.engine.lang.extractor.Extractor}; {@link io.tremor.engine.lang.extractor.Extractors}
 * knows all of them.
 */
@NullMarked
package io.tremor.engine.lang.extractor;

import org.jspecify.annotations.NullMarked;
