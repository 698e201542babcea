package io.tremor.engine.lang.extractor;

import io.tremor.api.value.Key;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The form of a text as {@code dissect} writes it, taken apart into fields and what stands between them. */
final class DissectPattern {
    private final List<Part> parts;

    private DissectPattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A part of the pattern. */
    sealed interface Part permits Delimiter, Padding, Token {}

    /** A text that has to be there. */
    record Delimiter(byte[] utf8) implements Part {
        Delimiter(String text) {
            this(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@code %{_(x)}}: a text that may be there any number of times. */
    record Padding(String text, byte[] utf8) implements Part {
        Padding(String text) {
            this(text, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What becomes of the text a field takes. */
    enum Use {
        /** It is the value of the field. */
        FIELD,
        /** It is added to the value of the field. */
        APPEND,
        /** It is remembered and is no field. */
        REMEMBER,
        /** It is the value of the field that a remembered text names. */
        LOOK_UP
    }

    /** What a text is read as. */
    enum Type {
        STRING,
        INTEGER,
        FLOAT
    }

    /** {@code %{name}} with its modifiers. */
    record Token(Use use, String name, Key key, Type type) implements Part {
        Token(Use use, String name, Type type) {
            this(use, name, Key.of(name), type);
        }
    }

    List<Part> parts() {
        return parts;
    }

    /**
     * Reads a pattern.
     *
     * @throws ExtractorException if it breaks the rules
     */
    static DissectPattern compile(String pattern) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        boolean afterToken = false;
        while (at < pattern.length()) {
            if (!pattern.startsWith("%{", at)) {
                int open = pattern.indexOf("%{", at);
                int end = open < 0 ? pattern.length() : open;
                parts.add(new Delimiter(Escapes.resolve(pattern.substring(at, end))));
                afterToken = false;
                at = end;
                continue;
            }
            int close = pattern.indexOf('}', at);
            int nested = pattern.indexOf("%{", at + 2);
            if (close < 0 || nested >= 0 && nested < close) {
                throw new ExtractorException("Unterminated patter at " + Escapes.bytes(pattern, at));
            }
            Part part = token(pattern, at, close);
            if (part instanceof Padding padding) {
                if (pattern.startsWith(padding.text(), close + 1)) {
                    throw new ExtractorException("The padding at " + Escapes.bytes(pattern, at)
                            + " can't be followed up by a dilimiter that begins with it");
                }
                afterToken = false;
            } else if (afterToken) {
                throw new ExtractorException(
                        "A dilimiter needs to be provided between the two patterns at " + Escapes.bytes(pattern, at));
            } else {
                afterToken = true;
            }
            parts.add(part);
            at = close + 1;
        }
        return new DissectPattern(parts);
    }

    private static Part token(String pattern, int open, int close) {
        String inside = pattern.substring(open + 2, close);
        if (inside.isEmpty()) {
            return new Token(Use.REMEMBER, "", Type.STRING);
        }
        String rest = inside.substring(1);
        return switch (inside.charAt(0)) {
            case '?' -> new Token(Use.REMEMBER, rest, Type.STRING);
            case '+' -> new Token(Use.APPEND, rest, Type.STRING);
            case '&' -> typed(Use.LOOK_UP, rest, pattern, open);
            case '_' -> padding(rest, pattern, open);
            default -> typed(Use.FIELD, inside, pattern, open);
        };
    }

    private static Padding padding(String inside, String pattern, int open) {
        if (inside.isEmpty()) {
            return new Padding(" ");
        }
        if (inside.length() < 2 || !inside.startsWith("(") || !inside.endsWith(")")) {
            throw new ExtractorException("Invalid padding at " + Escapes.bytes(pattern, open));
        }
        return new Padding(inside.substring(1, inside.length() - 1));
    }

    private static Token typed(Use use, String inside, String pattern, int open) {
        int colon = inside.indexOf(':');
        if (colon < 0) {
            return new Token(use, inside, Type.STRING);
        }
        String type = inside.substring(colon + 1);
        Type known = switch (type) {
            case "string" -> Type.STRING;
            case "int" -> Type.INTEGER;
            case "float" -> Type.FLOAT;
            default -> throw new ExtractorException("Invalid type '" + Escapes.bytes(pattern, open) + "' at " + type);
        };
        return new Token(use, inside.substring(0, colon), known);
    }
}
