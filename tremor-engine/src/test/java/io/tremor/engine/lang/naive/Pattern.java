package io.tremor.engine.lang.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value is held against. */
sealed interface Pattern {
    /** {@code _}. */
    record Any() implements Pattern {}

    /** A value to be equal to. */
    record Equal(Expression value) implements Pattern {}

    /** {@code ~ name|argument|}. */
    record Extract(String name, String argument) implements Pattern {}

    /** {@code %{…}}. */
    record Fields(List<Predicate> predicates) implements Pattern {}

    /** {@code %[…]}. */
    record Some(List<Pattern> elements) implements Pattern {}

    /** {@code %(…)}. */
    record Tuple(List<Pattern> elements, boolean open) implements Pattern {}

    /** {@code name = pattern}. */
    record Bound(String name, Pattern pattern) implements Pattern {}

    /**
     * A condition on a field: {@code present}, {@code absent}, {@code ~=} with a pattern, or a comparison with an
     * operand.
     */
    record Predicate(
            String word,
            String key,
            @Nullable Pattern pattern,
            @Nullable Expression operand) {}
}
