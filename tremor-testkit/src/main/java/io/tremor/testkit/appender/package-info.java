/**
 * What every logging framework's adapter has to keep: {@link io.tremor.testkit.appender.LogEventViewContract}, to be
 * extended by a short test class for each framework.
 */
@NullMarked
package io.tremor.testkit.appender;

import org.jspecify.annotations.NullMarked;
