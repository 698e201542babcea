package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.lang.ast.BytesLiteral;
import io.tremor.engine.lang.ast.BytesType;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.List;

/** Rewrites binary literals, and checks what is said about the form of their parts. */
final class BytesRewriter {
    private static final long MOST_BITS = 64;

    private final Rewriting rewriting;

    BytesRewriter(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    BytesLiteral rewrite(BytesLiteral literal) {
        List<BytesLiteral.Part> parts = new ArrayList<>(literal.parts().size());
        for (BytesLiteral.Part part : literal.parts()) {
            check(part, rewriting.text().place(part.span()));
            parts.add(new BytesLiteral.Part(part.span(), rewriting.value(part.data()), part.bits(), part.type()));
        }
        return new BytesLiteral(literal.span(), parts);
    }

    private static void check(BytesLiteral.Part part, Place place) {
        if (BytesType.of(part.type()) == null) {
            String words = part.type().replace('_', '-');
            throw place.error(ErrorCode.INVALID_LITERAL, "Not a valid data type: '" + words + "'");
        }
        Long bits = part.bits();
        if (bits != null && (bits < 1 || bits > MOST_BITS)) {
            String written = Long.toUnsignedString(bits);
            throw place.error(ErrorCode.INVALID_LITERAL, "negative bits or bits > 64 are are not allowed: " + written);
        }
    }
}
