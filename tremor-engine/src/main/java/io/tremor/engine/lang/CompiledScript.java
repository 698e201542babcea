package io.tremor.engine.lang;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Script;
import io.tremor.api.script.Session;
import io.tremor.engine.lang.node.ExpressionNode;
import java.util.List;

/** A script as a tree of nodes. */
final class CompiledScript implements Script {
    private final ExpressionNode body;

    CompiledScript(ExpressionNode body) {
        this.body = body;
    }

    @Override
    public Session session() {
        return new ScriptSession(body);
    }

    @Override
    public List<Diagnostic> warnings() {
        return List.of();
    }
}
