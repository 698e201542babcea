/**
 * Tests of scripts: what becomes of a log event, decided in milliseconds and without a logging framework. Start with
 * {@link io.tremor.testkit.script.TremorTest}.
 */
@NullMarked
package io.tremor.testkit.script;

import org.jspecify.annotations.NullMarked;
