/**
 * Scripts and what is said about them: {@link io.tremor.api.script.Source} goes in, a
 * {@link io.tremor.api.script.Script} or {@link io.tremor.api.script.Diagnostic}s come out.
 */
@NullMarked
package io.tremor.api.script;

import org.jspecify.annotations.NullMarked;
