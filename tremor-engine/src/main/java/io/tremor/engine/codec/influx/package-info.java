/**
 * InfluxDB's line protocol.
 *
 * <p>Start with {@link io.tremor.engine.codec.influx.LineProtocol}.
 */
@NullMarked
package io.tremor.engine.codec.influx;

import org.jspecify.annotations.NullMarked;
