package io.tremor.engine.lang.regex;

import io.tremor.api.value.StringValue;
import io.tremor.engine.lang.runtime.Budget;
import java.util.List;

/**
 * A regular expression in the notation of Ruby. Threads may share it. Searches take steps from the budget as those of
 * {@link RustRegex} do.
 */
public final class RubyRegex {
    private final RegexProgram program;

    private RubyRegex(RegexProgram program) {
        this.program = program;
    }

    /**
     * Returns the regular expression that {@code pattern} spells.
     *
     * @throws RegexSyntaxException if it spells none, or one with parts that are not supported
     */
    public static RubyRegex compile(String pattern) {
        return new RubyRegex(RegexProgram.of(RubyNotation.parse(pattern)));
    }

    /** Starts a search for the matches in {@code text}. */
    public RegexSearch search(StringValue text, Budget budget) {
        return program.search(text, budget);
    }

    /** Returns the named groups in the order of their numbers; a name may occur several times. */
    public List<NamedGroup> names() {
        return program.names();
    }
}
