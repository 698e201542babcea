/**
 * The standalone program. Flags, files and exit codes; whatever it does with events, the engine does.
 *
 * <p>Start with {@link Main}; {@link RunVerb} is the one verb there is so far. The contract is {@code docs/command-line.md}.
 */
@NullMarked
package io.tremor.forwarder;

import org.jspecify.annotations.NullMarked;
