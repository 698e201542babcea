package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.regex.RegexSearch;
import io.tremor.engine.lang.regex.RegexSyntaxException;
import io.tremor.engine.lang.regex.RustRegex;
import io.tremor.engine.lang.runtime.Run;
import java.util.ArrayList;
import java.util.List;

/** The functions of {@code std::re}; regular expressions are in the notation of Rust's {@code regex} crate. */
final class RegexFunctions {
    /** What a character of a regular expression costs before anything is matched. */
    private static final int STEPS_PER_CHARACTER = 16;

    private final RegexCache expressions = new RegexCache();

    private RegexFunctions() {}

    static List<NativeFunction> functions() {
        return new RegexFunctions().all();
    }

    private List<NativeFunction> all() {
        return List.of(
                NativeFunction.of("re::replace(regex, input, to)", (a, run) -> {
                            RustRegex regex = regex(a, run);
                            String text = Arguments.string(a, 1, run);
                            return Value.of(regex.replace(text, Arguments.string(a, 2, run), run.budget()));
                        })
                        .summary("Returns a string with the first match of a regular expression replaced; `$1` and"
                                + " `${name}` stand for groups.")
                        .example(
                                "re::replace(\"(\\\\w+) (\\\\w+)\", \"snot badger cake\", \"$2 $1\")",
                                "\"badger snot cake\""),
                NativeFunction.of("re::replace_all(regex, input, to)", (a, run) -> {
                            RustRegex regex = regex(a, run);
                            String text = Arguments.string(a, 1, run);
                            return Value.of(regex.replaceAll(text, Arguments.string(a, 2, run), run.budget()));
                        })
                        .summary("Returns a string with every match of a regular expression replaced.")
                        .example("re::replace_all(\"[aeiou]\", \"badger\", \"*\")", "\"b*dg*r\""),
                NativeFunction.of("re::is_match(regex, input)", (a, run) -> {
                            RustRegex regex = regex(a, run);
                            return Value.of(regex.isMatch(Arguments.string(a, 1, run), run.budget()));
                        })
                        .summary("Returns whether a regular expression matches anywhere in a string.")
                        .example("re::is_match(\"^b.*r$\", \"badger\")", "true"),
                NativeFunction.of("re::split(regex, input)", this::split)
                        .summary("Returns the parts of a string between the matches of a regular expression.")
                        .example("re::split(\"[,;] *\", \"a, b;c\")", "[\"a\", \"b\", \"c\"]"),
                NativeFunction.of("re::find_all(regex, input)", this::findAll)
                        .summary("Returns the matches of a regular expression in a string.")
                        .example("re::find_all(\"[0-9]+\", \"7 of 42\")", "[\"7\", \"42\"]"));
    }

    private RustRegex regex(Value[] arguments, Run run) {
        String pattern = Arguments.string(arguments, 0, run);
        run.budget().spend((long) pattern.length() * STEPS_PER_CHARACTER);
        try {
            return expressions.compile(pattern);
        } catch (RegexSyntaxException malformed) {
            throw FunctionFailure.because(malformed.text());
        }
    }

    private Value split(Value[] arguments, Run run) {
        RustRegex regex = regex(arguments, run);
        List<Value> parts = new ArrayList<>();
        for (String part : regex.split(Arguments.string(arguments, 1, run), run.budget())) {
            parts.add(Value.of(part));
        }
        Cost.array(parts.size(), run);
        return Results.array(parts);
    }

    private Value findAll(Value[] arguments, Run run) {
        RustRegex regex = regex(arguments, run);
        String text = Arguments.string(arguments, 1, run);
        RegexSearch search = regex.search(text, run.budget());
        List<Value> matches = new ArrayList<>();
        while (search.next()) {
            Cost.array(1, run);
            matches.add(Results.string(text.substring(search.start(), search.end()), run));
        }
        return Results.array(matches);
    }
}
