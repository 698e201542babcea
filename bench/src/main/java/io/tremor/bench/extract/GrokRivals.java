package io.tremor.bench.extract;

import io.krakens.grok.api.Grok;
import io.krakens.grok.api.GrokCompiler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A grok pattern in java-grok, and the regular expression that java-grok makes of it in plain {@code java.util.regex}. */
final class GrokRivals {
    private static final String UNWANTED = "UNWANTED";

    private final Grok grok;

    GrokRivals(String pattern) {
        GrokCompiler compiler = GrokCompiler.newInstance();
        compiler.registerDefaultPatterns();
        grok = compiler.compile(pattern, true);
    }

    LineReader library() {
        return line -> {
            Map<String, Object> parts = grok.match(line).capture();
            return parts.isEmpty() ? null : parts;
        };
    }

    /** Returns a search without what java-grok does beside it; the groups that have a name are read. */
    LineReader regex() {
        Pattern regex = Pattern.compile(grok.getNamedRegex());
        Map<String, String> groups = new TreeMap<>();
        for (String group : grok.namedGroups) {
            String name = grok.getNamedRegexCollectionById(group);
            groups.put(group, name == null ? group : name);
        }
        groups.values().removeIf(UNWANTED::equals);
        String[] ids = groups.keySet().toArray(new String[0]);
        String[] names = groups.values().toArray(new String[0]);
        return line -> {
            Matcher matcher = regex.matcher(line);
            if (!matcher.find()) {
                return null;
            }
            Map<String, Object> parts = new LinkedHashMap<>();
            for (int i = 0; i < ids.length; i++) {
                String part = matcher.group(ids[i]);
                if (part != null) {
                    parts.put(names[i], part);
                }
            }
            return parts;
        };
    }
}
