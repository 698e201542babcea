package io.tremor.bench.extract;

import com.fasterxml.jackson.databind.ObjectReader;
import io.tremor.bench.library.JacksonTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opensearch.dissect.DissectParser;

/** The rivals of all extractors but {@code grok}: a library where there is one, else what a user would write. */
final class Rivals {
    static final String DISSECT = "%{date} %{host} %{app}[%{pid}]: %{level} %{user} %{action} %{path} took %{millis}ms";
    static final String FOUR_GROUPS =
            "^(?P<client>\\S+) \\S+ \\S+ \\[(?P<time>[^\\]]+)\\] \"(?P<verb>[A-Z]+) (?P<path>\\S+)";

    private Rivals() {}

    static LineReader dissect() {
        return new DissectParser(DISSECT, "")::parse;
    }

    static LineReader json() {
        ObjectReader reader = JacksonTree.mapper().readerFor(LinkedHashMap.class);
        return reader::readValue;
    }

    static LineReader fourGroups() {
        Pattern pattern = Pattern.compile(FOUR_GROUPS.replace("?P<", "?<"));
        return line -> {
            Matcher matcher = pattern.matcher(line);
            if (!matcher.find()) {
                return null;
            }
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("client", matcher.group(1));
            parts.put("time", matcher.group(2));
            parts.put("verb", matcher.group(3));
            parts.put("path", matcher.group(4));
            return parts;
        };
    }

    static Map<String, Object> pairs(String line) {
        Map<String, Object> parts = new LinkedHashMap<>();
        int from = 0;
        while (from < line.length()) {
            int blank = line.indexOf(' ', from);
            int end = blank < 0 ? line.length() : blank;
            int split = line.indexOf('=', from);
            if (split >= 0 && split < end) {
                parts.put(line.substring(from, split), line.substring(split + 1, end));
            }
            from = end + 1;
        }
        return parts;
    }

    /** Reads a line in which nothing is escaped. */
    static @Nullable Map<String, Object> influx(String line) {
        int tagsEnd = line.indexOf(' ');
        int fieldsEnd = line.indexOf(' ', tagsEnd + 1);
        int comma = line.indexOf(',');
        if (tagsEnd < 0 || fieldsEnd < 0 || comma < 0 || comma > tagsEnd) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        pairs(line.substring(tagsEnd + 1, fieldsEnd).replace(',', ' ')).forEach((key, text) -> {
            fields.put(key, scalar((String) text));
        });
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("measurement", line.substring(0, comma));
        parts.put("tags", pairs(line.substring(comma + 1, tagsEnd).replace(',', ' ')));
        parts.put("fields", fields);
        parts.put("timestamp", Long.valueOf(line.substring(fieldsEnd + 1)));
        return parts;
    }

    private static Object scalar(String text) {
        char last = text.charAt(text.length() - 1);
        if (last == 'i') {
            return Long.valueOf(text.substring(0, text.length() - 1));
        }
        return last == 't' || last == 'f' ? (Object) (last == 't') : Double.valueOf(text);
    }
}
