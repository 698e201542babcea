package io.tremor.engine.lang.conformance;

import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.Call;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.ListLiteral;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.RecordLiteral;
import io.tremor.engine.lang.ast.ScriptItem;
import io.tremor.engine.lang.conformance.Behaviour.Result;
import io.tremor.engine.lang.grammar.ScriptGrammar;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tests that the original has for its library: one script of calls {@code test::suite({"name": …, "tests": [test::test({
 * "name": …, "test": expression}), …]})}. Each expression has to give {@code true}.
 */
final class LibrarySuite {
    /** The libraries that have tests. */
    static final List<String> LIBRARIES = List.of("std", "tremor");

    private static final List<String> TEST_MODULE = List.of("test");

    private final Source source;
    private final StringBuilder definitions = new StringBuilder();
    private final Map<String, String> tests = new LinkedHashMap<>();

    private LibrarySuite(Source source) {
        this.source = source;
    }

    /** Runs the tests of a library, and returns what is wrong with each, by name; nothing where it passes. */
    static Map<String, Differences> run(Path checkout, String library) {
        Path file = checkout.resolve("tremor-cli/tests/stdlib").resolve(library).resolve("all.tremor");
        LibrarySuite suite = new LibrarySuite(Source.file(file));
        suite.collect();
        Map<String, Differences> found = new LinkedHashMap<>();
        suite.tests.forEach((name, expression) -> found.put(
                "stdlib/" + library + "/" + name, Differences.between(expected(), suite.actual(name, expression))));
        return found;
    }

    private static Behaviour expected() {
        return new Behaviour(null, List.of(), List.of(emitted(Value.of(true))));
    }

    private Behaviour actual(String name, String expression) {
        Source test = new Source(name, definitions + expression);
        Behaviour actual = Program.run(test, CompileOptions.DEFAULTS, List.of(RecordValue.empty()), null);
        List<Result> results = actual.results().stream()
                .map(result -> result instanceof Result.Emitted e ? emitted(e.value()) : result)
                .toList();
        return new Behaviour(actual.refusal(), List.of(), results);
    }

    private static Result emitted(Value value) {
        return new Result.Emitted(value, "out", RecordValue.empty());
    }

    private void collect() {
        for (ScriptItem item : ScriptGrammar.parse(source).items()) {
            RecordLiteral suite = item instanceof Expression call ? argument(call, "suite") : null;
            if (suite == null) {
                definitions.append(text(item.span())).append(";\n");
            } else {
                collect(suite);
            }
        }
    }

    private void collect(RecordLiteral suite) {
        ListLiteral elements = (ListLiteral) field(suite, "tests");
        for (Expression element : elements.elements()) {
            RecordLiteral test = Objects.requireNonNull(argument(element, "test"));
            String name = text(field(suite, "name")) + "/" + text(field(test, "name"));
            for (int i = 2; tests.containsKey(name); i++) {
                name = name.replaceAll(" \\(\\d+\\)$", "") + " (" + i + ")";
            }
            tests.put(name, text(field(test, "test").span()));
        }
    }

    private static @Nullable RecordLiteral argument(Expression expression, String function) {
        return expression instanceof Call call
                        && call.modules().equals(TEST_MODULE)
                        && call.name().equals(function)
                ? (RecordLiteral) call.arguments().get(0)
                : null;
    }

    private static Expression field(RecordLiteral fields, String key) {
        return fields.fields().stream()
                .filter(field -> text(field.key()).equals(key))
                .map(RecordLiteral.Field::value)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Expression literal) {
        return ((StringValue) ((Literal) literal).value()).text();
    }

    private String text(SourceSpan span) {
        return source.text().substring(span.start().offset(), span.end().offset());
    }
}
