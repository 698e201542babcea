package io.tremor.engine.lang.grammar;

import io.tremor.engine.lang.ast.Variable;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Names as the author means them: without the back-ticks that may stand around one. */
final class Identifiers {
    private Identifiers() {}

    static String of(TerminalNode node) {
        String text = node.getText();
        return text.charAt(0) == '`' ? text.substring(1, text.length() - 1) : text;
    }

    static String of(TremorParser.NameContext name) {
        return of((TerminalNode) name.getChild(0));
    }

    static List<String> all(List<TerminalNode> nodes) {
        return nodes.stream().map(Identifiers::of).toList();
    }

    static Variable variable(TremorParser.NameContext name) {
        return new Variable(Spans.of(name), of(name));
    }
}
