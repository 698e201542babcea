package io.tremor.engine.lang.grammar;

import io.tremor.engine.lang.ast.EventReference;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.ScriptBody;

/** Parse trees to syntax trees. */
final class AstBuilder extends TremorParserBaseVisitor<Expression> {
    private final TokenPlaces places;

    AstBuilder(TokenPlaces places) {
        this.places = places;
    }

    ScriptBody body(TremorParser.ScriptContext script) {
        Expression result = script.expression().accept(this);
        return new ScriptBody(result.span(), result);
    }

    @Override
    public Expression visitEventReference(TremorParser.EventReferenceContext reference) {
        return new EventReference(places.span(reference));
    }
}
