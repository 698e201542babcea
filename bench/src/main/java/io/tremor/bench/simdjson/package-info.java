/**
 * simdjson-java as a rival, on JDK 24 and later.
 *
 * <p>There is one class, {@link io.tremor.bench.simdjson.SimdJson}.
 */
@NullMarked
package io.tremor.bench.simdjson;

import org.jspecify.annotations.NullMarked;
