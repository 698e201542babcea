package io.tremor.engine.lang.grammar;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.Interpolation;
import io.tremor.engine.lang.ast.Literal;
import java.util.ArrayList;
import java.util.List;

/** Strings and here docs. */
final class TextBuilder {
    private static final int HEXADECIMAL = 16;

    private final AstBuilder ast;

    TextBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    /** Returns a {@link Literal} string, or an {@link Interpolation} where there are expressions in it. */
    Expression text(TremorParser.TextContext text) {
        List<Interpolation.Part> parts = new ArrayList<>();
        StringBuilder fixed = new StringBuilder();
        for (TremorParser.TextPartContext part : text.textPart()) {
            if (part.expression() == null) {
                unescape(part.TEXT().getText(), fixed);
                continue;
            }
            flush(fixed, parts);
            parts.add(new Interpolation.Hole(ast.values.expression(part.expression())));
        }
        if (parts.isEmpty()) {
            return new Literal(Spans.of(text), Value.of(fixed.toString()));
        }
        flush(fixed, parts);
        return new Interpolation(Spans.of(text), parts);
    }

    private static void flush(StringBuilder fixed, List<Interpolation.Part> parts) {
        if (!fixed.isEmpty()) {
            parts.add(new Interpolation.Text(fixed.toString()));
            fixed.setLength(0);
        }
    }

    private static void unescape(String text, StringBuilder out) {
        int from = 0;
        for (int escape = text.indexOf('\\'); escape >= 0; escape = text.indexOf('\\', from)) {
            out.append(text, from, escape);
            char code = text.charAt(escape + 1);
            if (code == 'u') {
                from = escape + 6;
                out.append((char) Integer.parseInt(text, escape + 2, from, HEXADECIMAL));
            } else {
                from = escape + 2;
                out.append(character(code));
            }
        }
        out.append(text, from, text.length());
    }

    private static char character(char code) {
        return switch (code) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> code;
        };
    }
}
