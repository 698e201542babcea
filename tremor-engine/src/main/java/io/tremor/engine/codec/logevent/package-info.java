/**
 * What formats that are made for log events have in common: they find message, level, time and host of a record, in
 * whatever layout it is, and put everything else beside them.
 *
 * <p>Start with {@link LogFields}.
 */
@NullMarked
package io.tremor.engine.codec.logevent;

import org.jspecify.annotations.NullMarked;
