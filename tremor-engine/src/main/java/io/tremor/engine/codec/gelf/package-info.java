/**
 * GELF, the Graylog Extended Log Format, version 1.1.
 *
 * <p>Start with {@link GelfCodec}; {@link GelfMessage} makes GELF of any record.
 */
@NullMarked
package io.tremor.engine.codec.gelf;

import org.jspecify.annotations.NullMarked;
