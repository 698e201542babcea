package io.tremor.engine.lang.extractor;

import io.tremor.engine.lang.regex.NamedGroup;
import io.tremor.engine.lang.regex.RegexSyntaxException;
import io.tremor.engine.lang.regex.RubyRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code grok} pattern with all its references replaced by what they stand for.
 *
 * <p>A reference is {@code %{NAME}}, {@code %{NAME:alias}}, {@code %{NAME=definition}} or {@code
 * %{NAME:alias=definition}}; an alias may end in {@code :int} or {@code :float}. Whatever looks like one but is none
 * stands for itself.
 */
final class GrokPattern {
    private static final int MOST_REFERENCES = 1024;
    private static final int LONGEST = 1 << 20;
    /** Precedes the number of a reference in the name of its group, which no name of a pattern can start with. */
    private static final char ALIAS = '\uE000';

    private static final Pattern REFERENCE =
            Pattern.compile("%\\{([A-z0-9]+)(?::([A-z0-9_:;/\\s.]+))?(?:=([^{}]+))?\\}");

    private final RubyRegex regex;
    private final List<Capture> captures;

    private GrokPattern(RubyRegex regex, List<Capture> captures) {
        this.regex = regex;
        this.captures = captures;
    }

    /** What a text is read as. */
    enum Type {
        STRING,
        INTEGER,
        FLOAT
    }

    /**
     * A group that is reported.
     *
     * @param spare the name it has if a later group of the same name took part too; {@code null} where it is lost then
     */
    record Capture(String name, @Nullable String spare, Type type, int group) {}

    RubyRegex regex() {
        return regex;
    }

    /** Returns what is reported, in the order of the groups. */
    List<Capture> captures() {
        return captures;
    }

    /**
     * Reads a pattern.
     *
     * @throws ExtractorException if it refers to a pattern that does not exist or is no regular expression
     */
    static GrokPattern compile(String pattern, GrokLibrary library) {
        Expansion expansion = new Expansion(library);
        try {
            if (!pattern.isEmpty() && expansion.expand(pattern)) {
                RubyRegex regex = RubyRegex.compile(expansion.expanded.toString());
                return new GrokPattern(regex, captures(regex, expansion.aliases));
            }
        } catch (RegexSyntaxException problem) {
            throw failed(pattern);
        }
        throw failed(pattern);
    }

    private static ExtractorException failed(String pattern) {
        return new ExtractorException("Failed to compile logstash grok pattern `" + pattern + "`");
    }

    private static List<Capture> captures(RubyRegex regex, List<String> aliases) {
        List<Capture> captures = new ArrayList<>();
        for (NamedGroup group : regex.names()) {
            String name = group.name();
            String spare = null;
            if (name.charAt(0) == ALIAS) {
                int reference = Integer.parseInt(name.substring(1));
                name = aliases.get(reference);
                spare = "name" + reference;
            }
            Type type = type(name);
            String bare = switch (type) {
                case STRING -> name;
                case INTEGER -> name.substring(0, name.length() - ":int".length());
                case FLOAT -> name.substring(0, name.length() - ":float".length());
            };
            captures.add(new Capture(bare, spare, type, group.index()));
        }
        return List.copyOf(captures);
    }

    private static Type type(String alias) {
        if (alias.length() > ":int".length() && alias.endsWith(":int")) {
            return Type.INTEGER;
        }
        return alias.length() > ":float".length() && alias.endsWith(":float") ? Type.FLOAT : Type.STRING;
    }

    /** Replaces references, those in definitions included. */
    private static final class Expansion {
        private final GrokLibrary library;
        private final StringBuilder expanded = new StringBuilder();
        /** The alias of each reference, empty if it has none. */
        private final List<String> aliases = new ArrayList<>();

        Expansion(GrokLibrary library) {
            this.library = library;
        }

        /** Appends a pattern; returns whether all it refers to exists and it does not grow without end. */
        boolean expand(String pattern) {
            Matcher reference = REFERENCE.matcher(pattern);
            int copied = 0;
            while (reference.find()) {
                expanded.append(pattern, copied, reference.start());
                copied = reference.end();
                String alias = reference.group(2) == null ? "" : reference.group(2);
                String definition =
                        reference.group(3) == null ? library.definition(reference.group(1)) : reference.group(3);
                int number = aliases.size();
                if (definition == null || number >= MOST_REFERENCES || expanded.length() > LONGEST) {
                    return false;
                }
                aliases.add(alias);
                expanded.append(alias.isEmpty() ? "(?:" : "(?<" + ALIAS + number + ">");
                if (!expand(definition)) {
                    return false;
                }
                expanded.append(')');
            }
            expanded.append(pattern, copied, pattern.length());
            return true;
        }
    }
}
