/**
 * The standalone program. Flags, files and exit codes; whatever it does with events, the engine does.
 *
 * <p>Start with {@link Main}; each verb has a class, {@link RunVerb} above all. The contract is {@code docs/command-line.md}.
 */
@NullMarked
package io.tremor.forwarder;

import org.jspecify.annotations.NullMarked;
