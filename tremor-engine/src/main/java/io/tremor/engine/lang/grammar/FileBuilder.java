package io.tremor.engine.lang.grammar;

import io.tremor.engine.lang.ast.Definition;
import io.tremor.engine.lang.ast.ModuleBody;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.ast.ScriptItem;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Parse trees of files to syntax trees. */
final class FileBuilder {
    private final AstBuilder ast = new AstBuilder();

    ScriptBody script(TremorParser.ScriptContext script) {
        List<ScriptItem> items = new ArrayList<>();
        for (TremorParser.ItemContext item : script.item()) {
            items.add(
                    item.definition() == null
                            ? ast.statements.statement(item.statement())
                            : ast.definitions.definition(item.definition()));
        }
        return new ScriptBody(
                items.get(0).span().to(items.get(items.size() - 1).span()), doc(script.MODULE_COMMENT()), items, 0);
    }

    ModuleBody module(TremorParser.ModuleContext module) {
        List<Definition> definitions = new ArrayList<>();
        for (TremorParser.DefinitionContext definition : module.definition()) {
            definitions.add(ast.definitions.definition(definition));
        }
        return new ModuleBody(
                definitions
                        .get(0)
                        .span()
                        .to(definitions.get(definitions.size() - 1).span()),
                doc(module.MODULE_COMMENT()),
                definitions);
    }

    /** Returns what comments say, a line each. */
    static String doc(List<TerminalNode> comments) {
        StringJoiner lines = new StringJoiner("\n");
        for (TerminalNode comment : comments) {
            int marks = comment.getSymbol().getType() == TremorLexer.DOC_COMMENT ? 2 : 3;
            lines.add(comment.getText().substring(marks).strip());
        }
        return lines.toString();
    }
}
