/**
 * What every sink has to keep: {@link io.tremor.testkit.sink.SinkContract}, to be extended by a short test class for each
 * sink; and peers that receive what sinks send.
 */
@NullMarked
package io.tremor.testkit.sink;

import org.jspecify.annotations.NullMarked;
