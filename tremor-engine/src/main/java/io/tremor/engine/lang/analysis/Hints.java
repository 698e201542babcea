package io.tremor.engine.lang.analysis;

import io.tremor.engine.lang.ast.Call;
import io.tremor.engine.lang.function.NativeFunction;
import io.tremor.engine.value.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was probably meant by the name of a function that does not exist; each hint is one note or none. */
final class Hints {
    private static final String[] NONE = {};

    private final Text text;

    Hints(Text text) {
        this.text = text;
    }

    /** Returns a hint for a call; {@code scope} is what its modules lead to, or {@code null} if they lead nowhere. */
    String[] function(Call call, @Nullable Scope scope) {
        return scope == null ? use(call.modules().get(0)) : nearest(call.name(), scope.functions());
    }

    /** Returns a hint for a module of functions written in Java. */
    String[] coreModule(String module) {
        // The language calls a record what formats call an object.
        return module.equals("object")
                ? new String[] {"Did you mean to use the `record` module"}
                : nearest(module, text.natives().modules());
    }

    /** Returns a hint for a function written in Java. */
    String[] coreFunction(String module, String name) {
        return nearest(
                name,
                text.natives().functions(module).stream()
                        .map(NativeFunction::name)
                        .toList());
    }

    private String[] use(String module) {
        if (text.scope().module(List.of(module)) != null) {
            return NONE;
        }
        for (List<String> path : List.of(List.of(module), List.of("std", module), List.of("tremor", module))) {
            if (text.modules().exists(path)) {
                return new String[] {"Did you mean to `use " + String.join("::", path) + ";` before?"};
            }
        }
        return NONE;
    }

    private static String[] nearest(String name, Iterable<String> candidates) {
        Suggestion suggestion = new Suggestion(name);
        candidates.forEach(suggestion::consider);
        String nearest = suggestion.nearest();
        return nearest == null ? NONE : new String[] {"Did you mean `" + nearest + "`?"};
    }
}
