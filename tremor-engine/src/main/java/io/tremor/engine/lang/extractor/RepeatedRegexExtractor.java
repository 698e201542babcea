package io.tremor.engine.lang.extractor;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.regex.RegexSearch;
import io.tremor.engine.lang.regex.RustRegex;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code rerg|pattern|}: for each named group of a regular expression its texts in all matches. What is captured is
 * never nothing: without a match it is the empty record.
 */
final class RepeatedRegexExtractor implements Extractor {
    private final RustRegex regex;
    private final Key[] names;
    private final int[] groups;

    private RepeatedRegexExtractor(RustRegex regex) {
        this.regex = regex;
        names = RegexExtractor.keys(regex);
        groups = RegexExtractor.groups(regex);
    }

    static RepeatedRegexExtractor compile(String pattern) {
        return new RepeatedRegexExtractor(RegexExtractor.regex(pattern));
    }

    @Override
    public boolean matches(StringValue text, Run run) {
        return regex.isMatch(text, run.budget());
    }

    @Override
    public Value extract(StringValue text, Run run) {
        Budget budget = run.budget();
        RegexSearch search = regex.search(text, budget);
        List<List<Value>> found = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            found.add(new ArrayList<>());
        }
        // The names in the order in which their groups first took part.
        List<Integer> order = new ArrayList<>();
        while (names.length > 0 && search.next()) {
            for (int i = 0; i < names.length; i++) {
                StringValue group = search.value(groups[i]);
                if (group != null) {
                    budget.allocate(Results.bytes(search.length(groups[i])));
                    if (found.get(i).isEmpty()) {
                        order.add(i);
                    }
                    found.get(i).add(group);
                }
            }
        }
        RecordBuilder record = RecordValue.builder();
        for (int i : order) {
            record.put(names[i], ArrayValue.of(found.get(i)));
        }
        return record.build();
    }

    @Override
    public int cost() {
        return RegexExtractor.COST;
    }
}
