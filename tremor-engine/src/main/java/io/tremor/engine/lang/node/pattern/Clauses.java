package io.tremor.engine.lang.node.pattern;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a {@code match}; the first one that fits counts.
 *
 * @param <A> what arms are
 */
public final class Clauses<A extends Node> {
    private static final String NONE = "A match expression executed but no clause matched";
    private static final String HINT =
            "Consider adding a `case _ => null` clause at the end of your match or validate full"
                    + " coverage beforehand.";

    private final Choice<A>[] choices;
    private final @Nullable A otherwise;
    private final Place place;

    /**
     * Creates clauses.
     *
     * @param clauses all but the default
     * @param otherwise the arm of the default, or {@code null} if there is none
     * @param place the {@code match}
     */
    public Clauses(List<Clause<A>> clauses, @Nullable A otherwise, Place place) {
        choices = new ClauseGrouping<>(clauses).choices();
        this.otherwise = otherwise;
        this.place = place;
    }

    /** Returns the arm for {@code target}; what its pattern binds is bound then. */
    A choose(Frame frame, Value target) {
        for (Choice<A> choice : choices) {
            A arm = choice.choose(frame, target);
            if (arm != null) {
                return arm;
            }
        }
        if (otherwise == null) {
            throw place.error(ErrorCode.NO_CASE, NONE, HINT);
        }
        return otherwise;
    }
}
