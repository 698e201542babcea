package io.tremor.engine.lang.regex;

/**
 * A group of a regular expression that has a name.
 *
 * @param index its number, counted from 1
 */
public record NamedGroup(String name, int index) {}
