package io.tremor.engine.lang.grammar;

import java.util.ArrayList;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** A node of a parse tree with room for the children that it has: most have one, and a long list makes many of them. */
class LeanContext extends ParserRuleContext {
    LeanContext() {}

    LeanContext(ParserRuleContext parent, int invokingState) {
        super(parent, invokingState);
    }

    @Override
    public <T extends ParseTree> T addAnyChild(T child) {
        if (children == null) {
            children = new ArrayList<>(1);
        }
        return super.addAnyChild(child);
    }
}
