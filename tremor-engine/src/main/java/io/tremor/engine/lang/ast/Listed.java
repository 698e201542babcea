package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A construct in a listing.
 *
 * @param name what it is
 * @param span where it stands
 * @param detail what it says itself, empty where that is nothing
 * @param parts the constructs in it
 */
record Listed(String name, SourceSpan span, String detail, List<Listed> parts) {
    private static final int LONGEST = 80;

    static Listed leaf(String name, SourceSpan span, String detail) {
        return new Listed(name, span, detail, List.of());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(0, lines);
        return lines;
    }

    private void add(int depth, List<String> lines) {
        String line = "  ".repeat(depth) + name + " " + span.start() + "-" + span.end();
        lines.add(detail.isEmpty() ? line : line + " " + detail);
        for (Listed part : parts) {
            part.add(depth + 1, lines);
        }
    }

    static String quoted(String text) {
        return Value.preview(Value.of(text), LONGEST);
    }
}
