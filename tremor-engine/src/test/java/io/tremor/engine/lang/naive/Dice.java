package io.tremor.engine.lang.naive;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices, the same for the same seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns a number from 0 to one below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns true in so many of a hundred cases. */
    boolean in100(int chances) {
        return random.nextInt(100) < chances;
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T of(Collection<T> choices) {
        return of(List.copyOf(choices));
    }
}
