package io.tremor.engine.lang.extractor;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.regex.RegexSearch;
import io.tremor.engine.lang.regex.RegexSyntaxException;
import io.tremor.engine.lang.regex.RustRegex;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.FieldCollector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code re|pattern|}: the named groups of the first match of a regular expression. */
final class RegexExtractor implements Extractor {
    static final int COST = 1000;

    private final RustRegex regex;
    private final Key[] names;
    private final int[] groups;

    private RegexExtractor(RustRegex regex) {
        this.regex = regex;
        names = keys(regex);
        groups = groups(regex);
    }

    static RegexExtractor compile(String pattern) {
        return new RegexExtractor(regex(pattern));
    }

    static RustRegex regex(String pattern) {
        try {
            return RustRegex.compile(pattern);
        } catch (RegexSyntaxException problem) {
            throw new ExtractorException(problem.text());
        }
    }

    static Key[] keys(RustRegex regex) {
        return regex.names().stream().map(Key::of).toArray(Key[]::new);
    }

    static int[] groups(RustRegex regex) {
        List<String> names = regex.names();
        return names.stream().mapToInt(regex::group).toArray();
    }

    @Override
    public boolean matches(StringValue text, Run run) {
        return regex.isMatch(text, run.budget());
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        Budget budget = run.budget();
        RegexSearch search = regex.search(text, budget);
        if (!search.next()) {
            return null;
        }
        FieldCollector record = new FieldCollector();
        for (int i = 0; i < names.length; i++) {
            StringValue group = search.value(groups[i]);
            if (group != null) {
                budget.allocate(Results.bytes(search.length(groups[i])));
                record.add(names[i], group);
            }
        }
        return record.build();
    }

    @Override
    public int cost() {
        return COST;
    }
}
