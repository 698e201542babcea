package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code use a::b as c} or {@code use a::{d, e}}, groups taken apart.
 *
 * @param span where it stands
 * @param items the modules in order, at least one
 */
public record Use(SourceSpan span, List<Item> items) implements Definition {
    /** Copies the list. */
    public Use {
        items = List.copyOf(items);
    }

    /**
     * One module.
     *
     * @param span what an error about it marks: a lone name without its alias, a qualified one with it, or the group it
     *     is in
     * @param path the names from the root of the module path, at least one
     * @param alias the name by which it is known
     */
    public record Item(SourceSpan span, List<String> path, String alias) {
        /** Copies the list. */
        public Item {
            path = List.copyOf(path);
        }
    }
}
