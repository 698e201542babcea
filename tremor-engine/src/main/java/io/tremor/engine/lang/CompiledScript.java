package io.tremor.engine.lang;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Script;
import io.tremor.api.script.Session;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.node.Node;
import java.util.List;

/**
 * A script as a tree of nodes.
 *
 * @param body what runs
 * @param text what it was made from, analysed
 * @param eventFields how many different fields of the event it reads
 * @param args what {@code args} stands for
 * @param warnings what the compiler warned about
 */
record CompiledScript(Node body, ScriptBody text, int eventFields, Value args, List<Diagnostic> warnings)
        implements Script {
    CompiledScript {
        warnings = List.copyOf(warnings);
    }

    /** Returns how many variables it has. */
    int slots() {
        return text.slots();
    }

    @Override
    public Session session() {
        return new ScriptSession(this);
    }
}
