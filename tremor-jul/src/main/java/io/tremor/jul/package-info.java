/**
 * Tremor for {@code java.util.logging}.
 *
 * <p>Start with {@code LogRecordView}: it is how scripts see a record.
 */
@NullMarked
package io.tremor.jul;

import org.jspecify.annotations.NullMarked;
