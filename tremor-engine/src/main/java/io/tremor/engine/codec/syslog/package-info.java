/**
 * Syslog messages as RFC 5424 and RFC 3164 describe them, one message at a time; how they follow one another on a stream
 * is the business of pre- and postprocessors.
 *
 * <p>Start with {@link SyslogCodec}: {@link Rfc5424Reader} and {@link Rfc3164Reader} read, {@link SyslogWriter} writes what
 * {@link SyslogRecord} finds in a record.
 */
@NullMarked
package io.tremor.engine.codec.syslog;

import org.jspecify.annotations.NullMarked;
