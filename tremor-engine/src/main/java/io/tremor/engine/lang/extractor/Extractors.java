package io.tremor.engine.lang.extractor;

import java.util.List;
import java.util.Locale;

/** The extractors by name. */
public final class Extractors {
    private Extractors() {}

    /**
     * Returns the extractor {@code name|argument|}.
     *
     * @param name its name in any case
     * @param argument what stands between the bars
     * @throws ExtractorException if there is none of that name, or the argument is not one it understands
     */
    public static Extractor compile(String name, String argument) {
        return compile(name, argument, List.of());
    }

    /**
     * Returns the extractor {@code name|argument|}, with patterns of the host's own for {@code grok} and {@code
     * grok_ecs}.
     *
     * @param name its name in any case
     * @param argument what stands between the bars
     * @param grokPatterns lines that each define a pattern, see {@link GrokLibrary#with}
     * @throws ExtractorException if there is none of that name, or the argument is not one it understands
     */
    public static Extractor compile(String name, String argument, List<String> grokPatterns) {
        String known = name.toLowerCase(Locale.ROOT);
        return switch (known) {
            case "glob" -> GlobPattern.extractor(argument);
            case "re" -> RegexExtractor.compile(argument);
            case "rerg" -> RepeatedRegexExtractor.compile(argument);
            case "base64" -> new Base64Extractor();
            case "kv" -> new KeyValueExtractor(KeyValuePattern.compile(argument));
            case "logfmt" -> new LogfmtExtractor();
            case "json" -> new JsonExtractor();
            case "dissect" -> new DissectExtractor(DissectPattern.compile(argument));
            case "grok" ->
                new GrokExtractor(
                        GrokPattern.compile(argument, GrokLibrary.classic().with(grokPatterns)));
            case "grok_ecs" ->
                new GrokEcsExtractor(
                        GrokPattern.compile(argument, GrokLibrary.ecs().with(grokPatterns)));
            case "cidr" -> CidrExtractor.compile(argument);
            case "influx" -> new InfluxExtractor();
            case "datetime" -> new DatetimeExtractor(argument);
            default -> throw new ExtractorException("Unsupported extractor " + known);
        };
    }
}
