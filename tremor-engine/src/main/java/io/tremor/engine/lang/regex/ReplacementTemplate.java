package io.tremor.engine.lang.regex;

import java.util.ArrayList;
import java.util.List;

/** What a match is replaced by: literal texts, and groups written as {@code $1}, {@code $name} or {@code ${name}}. */
final class ReplacementTemplate {
    private static final int LITERAL = -1;

    private final List<Part> parts = new ArrayList<>();

    private ReplacementTemplate() {}

    private record Part(String literal, int group) {}

    /** Reads {@code template} for the groups of {@code regex}. */
    static ReplacementTemplate of(String template, RustRegex regex) {
        ReplacementTemplate read = new ReplacementTemplate();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c != '$' || at + 1 == template.length()) {
                literal.append(c);
                at++;
                continue;
            }
            char next = template.charAt(at + 1);
            if (next == '$') {
                literal.append('$');
                at += 2;
                continue;
            }
            int from = at + 1;
            int to;
            int behind;
            if (next == '{') {
                from++;
                to = template.indexOf('}', from);
                behind = to + 1;
            } else {
                to = from;
                while (to < template.length() && isNameCharacter(template.charAt(to))) {
                    to++;
                }
                behind = to;
                to = to == from ? -1 : to;
            }
            if (to < 0) {
                literal.append('$');
                at++;
                continue;
            }
            read.flush(literal);
            int group = regex.reference(template.substring(from, to));
            if (group >= 0) {
                read.parts.add(new Part("", group));
            }
            at = behind;
        }
        read.flush(literal);
        return read;
    }

    private void flush(StringBuilder literal) {
        if (literal.length() > 0) {
            parts.add(new Part(literal.toString(), LITERAL));
            literal.setLength(0);
        }
    }

    private static boolean isNameCharacter(char c) {
        return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    int parts() {
        return parts.size();
    }

    /** Returns how long the replacement of the present match is. */
    long length(RegexSearch search) {
        long length = 0;
        for (Part part : parts) {
            length += part.group() == LITERAL
                    ? part.literal().length()
                    : search.end(part.group()) - search.start(part.group());
        }
        return length;
    }

    /** Appends the replacement of the present match in {@code text}. */
    void expand(RegexSearch search, String text, StringBuilder out) {
        for (Part part : parts) {
            if (part.group() == LITERAL) {
                out.append(part.literal());
            } else if (search.start(part.group()) >= 0) {
                out.append(text, search.start(part.group()), search.end(part.group()));
            }
        }
    }
}
