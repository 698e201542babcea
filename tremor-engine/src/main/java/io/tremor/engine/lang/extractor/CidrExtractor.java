package io.tremor.engine.lang.extractor;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.lang.time.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code cidr|rules|}: the address and mask of a block of addresses; with rules, of an IPv4 address in one of the
 * blocks they name.
 */
record CidrExtractor(List<CidrRule> rules) implements Extractor {
    private static final int COST = 200;
    private static final int LONGEST = 64;
    private static final int BYTES = 512;

    static CidrExtractor compile(String argument) {
        List<CidrRule> rules = new ArrayList<>();
        if (!argument.isEmpty()) {
            for (String rule : argument.split(",", -1)) {
                rules.add(CidrRule.parse(WhiteSpace.trim(rule)));
            }
        }
        return new CidrExtractor(List.copyOf(rules));
    }

    @Override
    public boolean matches(StringValue text, Run run) {
        return find(text.text(), run) != null;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        Cidr found = find(text.text(), run);
        if (found == null) {
            return null;
        }
        run.budget().allocate(BYTES);
        return found.toValue();
    }

    private @Nullable Cidr find(String text, Run run) {
        run.budget().spend(1 + rules.size());
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (rules.isEmpty()) {
            return Cidr.parse(text);
        }
        long address = Cidr.fullV4(text);
        if (address >= 0) {
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).contains(address)) {
                    return Cidr.ofV4(address);
                }
            }
        }
        return null;
    }

    @Override
    public int cost() {
        return COST;
    }
}
