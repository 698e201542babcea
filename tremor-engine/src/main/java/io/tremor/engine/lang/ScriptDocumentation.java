package io.tremor.engine.lang;

import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.ConstDefinition;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.IntrinsicDefinition;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.ast.ScriptItem;
import io.tremor.engine.lang.ast.Variable;
import io.tremor.engine.lang.grammar.ScriptGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the comments of a script or module document, as Markdown: a title, constants, functions, in the order of the text. */
public final class ScriptDocumentation {
    private static final String SUFFIX = ".tremor";

    private final StringBuilder text = new StringBuilder();

    private ScriptDocumentation() {}

    /**
     * Returns the documentation of {@code source}, which is called like its file.
     *
     * @throws ScriptException if it breaks the grammar
     */
    public static String markdown(Source source) {
        return new ScriptDocumentation().write(title(source.name()), ScriptGrammar.parse(source));
    }

    private String write(String title, ScriptBody body) {
        paragraph("# " + title, body.doc());
        List<Entry> constants = new ArrayList<>();
        List<Entry> functions = new ArrayList<>();
        for (ScriptItem item : body.items()) {
            if (item instanceof ConstDefinition constant) {
                constants.add(new Entry(constant.name(), constant.doc()));
            } else if (item instanceof FunctionDefinition f) {
                functions.add(new Entry(signature(f.name(), f.parameters(), f.open()), f.doc()));
            } else if (item instanceof IntrinsicDefinition f) {
                functions.add(new Entry(signature(f.name(), f.parameters(), f.open()), f.doc()));
            }
        }
        section("## Constants", constants);
        section("## Functions", functions);
        return text.toString();
    }

    private void section(String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            paragraph(heading, "");
            entries.forEach(entry -> paragraph("### " + entry.heading(), entry.doc()));
        }
    }

    private void paragraph(String heading, String doc) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(heading).append('\n');
        if (!doc.isBlank()) {
            text.append('\n').append(doc.strip()).append('\n');
        }
    }

    private static String signature(String name, List<Variable> parameters, boolean open) {
        String names = parameters.stream().map(Variable::name).collect(Collectors.joining(", "));
        String rest = open ? (names.isEmpty() ? "..." : ", ...") : "";
        return name + "(" + names + rest + ")";
    }

    private static String title(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }

    private record Entry(String heading, String doc) {}
}
