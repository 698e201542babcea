package io.tremor.engine.lang.function;

import io.tremor.engine.lang.regex.RegexSyntaxException;
import io.tremor.engine.lang.regex.RustRegex;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The regular expressions that a script has used lately, since most have the same few for every event. Threads may
 * share it.
 */
final class RegexCache {
    private static final int MOST = 32;
    /** A longer text is compiled for each use, so that what is kept is small. */
    private static final int LONGEST = 1024;

    private final Map<String, RustRegex> known = new ConcurrentHashMap<>();

    /**
     * Returns the regular expression that {@code pattern} spells.
     *
     * @throws RegexSyntaxException if it spells none
     */
    RustRegex compile(String pattern) {
        RustRegex regex = known.get(pattern);
        if (regex == null) {
            regex = RustRegex.compile(pattern);
            if (known.size() >= MOST) {
                known.clear();
            }
            if (pattern.length() <= LONGEST) {
                known.put(pattern, regex);
            }
        }
        return regex;
    }
}
