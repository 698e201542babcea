package io.tremor.engine.lang.regex;

import java.util.List;

/**
 * A regular expression that was read.
 *
 * @param groups how many groups it has
 * @param names the named groups in the order of their numbers
 */
record ParsedRegex(Term term, int groups, List<NamedGroup> names) {}
