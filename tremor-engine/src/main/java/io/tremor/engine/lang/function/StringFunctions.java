package io.tremor.engine.lang.function;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.lang.time.WhiteSpace;
import io.tremor.engine.value.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The functions of {@code std::string}; places and lengths count code points. */
final class StringFunctions {
    /** Upper and lower case of a character have at most so many characters. */
    private static final int LONGEST_CASE = 3;

    private StringFunctions() {}

    static List<NativeFunction> functions() {
        List<NativeFunction> functions = new ArrayList<>(measures());
        functions.addAll(parts());
        functions.addAll(changes());
        functions.addAll(conversions());
        return functions;
    }

    private static List<NativeFunction> measures() {
        return List.of(
                NativeFunction.of(
                                "string::is_empty(input)",
                                (a, run) -> Value.of(Arguments.string(a, 0, run).isEmpty()))
                        .summary("Returns whether a string has no characters.")
                        .example("string::is_empty(\"\")", "true"),
                NativeFunction.of("string::len(input)", (a, run) -> Results.count(length(Arguments.string(a, 0, run))))
                        .summary("Returns how many characters a string has.")
                        .example("string::len(\"süß\")", "3"),
                NativeFunction.of(
                                "string::bytes(input)",
                                (a, run) -> Results.count(Utf8.length(Arguments.string(a, 0, run))))
                        .summary("Returns how many bytes a string takes in UTF-8.")
                        .example("string::bytes(\"süß\")", "5"),
                NativeFunction.of("string::contains(input, string)", (a, run) -> {
                            String text = Arguments.string(a, 0, run);
                            return Value.of(new Occurrences(text, Arguments.string(a, 1, run), run).next() >= 0);
                        })
                        .summary("Returns whether a string contains another one.")
                        .example("string::contains(\"snot badger\", \"bad\")", "true"));
    }

    private static List<NativeFunction> parts() {
        return List.of(
                NativeFunction.of("string::substr(input, start, end)", StringFunctions::substring)
                        .summary("Returns the characters of a string from one place to the one before another; beyond"
                                + " its end a start counts as 0 and an end as the end.")
                        .example("string::substr(\"snot badger\", 5, 8)", "\"bad\""),
                NativeFunction.of("string::split(input, separator)", StringFunctions::split)
                        .summary("Returns the parts of a string between separators.")
                        .example("string::split(\"a,b,,c\", \",\")", "[\"a\", \"b\", \"\", \"c\"]"),
                NativeFunction.of(
                                "string::trim(input)",
                                (a, run) -> Results.string(WhiteSpace.trim(Arguments.string(a, 0, run)), run))
                        .summary("Returns a string without the white space at its ends.")
                        .example("string::trim(\" snot\\t\")", "\"snot\""),
                NativeFunction.of(
                                "string::trim_start(input)",
                                (a, run) -> Results.string(WhiteSpace.trimStart(Arguments.string(a, 0, run)), run))
                        .summary("Returns a string without the white space at its start.")
                        .example("string::trim_start(\" snot \")", "\"snot \""),
                NativeFunction.of(
                                "string::trim_end(input)",
                                (a, run) -> Results.string(WhiteSpace.trimEnd(Arguments.string(a, 0, run)), run))
                        .summary("Returns a string without the white space at its end.")
                        .example("string::trim_end(\" snot \")", "\" snot\""));
    }

    private static List<NativeFunction> changes() {
        return List.of(
                NativeFunction.of("string::replace(input, from, to)", StringFunctions::replace)
                        .summary("Returns a string in which one text is replaced by another one wherever it occurs.")
                        .example("string::replace(\"snot snot\", \"not\", \"now\")", "\"snow snow\""),
                NativeFunction.of("string::lowercase(input)", (a, run) -> changed(a, run, LowerCase::of))
                        .summary("Returns a string in lower case.")
                        .example("string::lowercase(\"Snot\")", "\"snot\""),
                NativeFunction.of(
                                "string::uppercase(input)",
                                (a, run) -> changed(a, run, s -> s.toUpperCase(Locale.ROOT)))
                        .summary("Returns a string in upper case.")
                        .example("string::uppercase(\"süß\")", "\"SÜSS\""),
                NativeFunction.of("string::capitalize(input)", (a, run) -> changed(a, run, StringFunctions::capitalize))
                        .summary("Returns a string with its first character in upper case.")
                        .example("string::capitalize(\"snot Badger\")", "\"Snot Badger\""),
                NativeFunction.of(
                                "string::reverse(input)",
                                (a, run) -> changed(
                                        a,
                                        run,
                                        s -> new StringBuilder(s).reverse().toString()))
                        .summary("Returns the characters of a string from last to first.")
                        .example("string::reverse(\"badger\")", "\"regdab\""));
    }

    private static List<NativeFunction> conversions() {
        return List.of(
                NativeFunction.of("string::format(format, ...)", StringFormat::format)
                        .summary("Returns a string in which each `{}` is replaced by the next argument; `{{` and `}}`"
                                + " stand for the braces themselves.")
                        .example(
                                "string::format(\"{} has {} of {}\", \"snot\", 3, [1, 2.0])",
                                "\"snot has 3 of [1,2.0]\""),
                NativeFunction.of("string::from_utf8_lossy(bytes)", (a, run) -> {
                            BinaryValue binary = Arguments.binary(a, 0, run);
                            Cost.string(binary.length(), run);
                            return Value.of(Utf8.lossyText(binary.toBytes()));
                        })
                        .summary("Returns the string that a binary holds in UTF-8, with U+FFFD for what is not UTF-8.")
                        .example("string::from_utf8_lossy(<< 98, 97, 100 >>)", "\"bad\""),
                NativeFunction.of("string::into_binary(input)", (a, run) -> {
                            String text = Arguments.string(a, 0, run);
                            Cost.binary(Utf8.length(text), run);
                            return BinaryValue.of(Utf8.bytes(text));
                        })
                        .summary("Returns the UTF-8 form of a string.")
                        .example("string::into_binary(\"bad\")", "<< 98, 97, 100 >>"),
                NativeFunction.of("string::to_integer(input)", (a, run) -> toInteger(Arguments.string(a, 0, run)))
                        .summary("Returns the integer that a string writes, up to 2^64-1, or null if it writes none.")
                        .example("string::to_integer(\"42\")", "42")
                        .example("string::to_integer(\"snot\")", "null"));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Value toInteger(String text) {
        @Nullable Value signed = NumberText.integer(text);
        @Nullable Value integer = signed == null ? NumberText.unsigned(text) : signed;
        return integer == null ? NullValue.NULL : integer;
    }

    private static Value substring(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        long start = Arguments.unsigned(arguments, 1);
        long end = Arguments.unsigned(arguments, 2);
        int length = length(text);
        int from = Long.compareUnsigned(start, length) >= 0 ? 0 : (int) start;
        int to = Long.compareUnsigned(end, length) >= 0 ? length : (int) end;
        if (from > to) {
            return Results.string(text, run);
        }
        int first = text.offsetByCodePoints(0, from);
        return Results.string(text.substring(first, text.offsetByCodePoints(first, to - from)), run);
    }

    private static Value split(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        String separator = Arguments.string(arguments, 1, run);
        List<Value> parts = new ArrayList<>();
        if (separator.isEmpty()) {
            parts.add(Value.of(""));
            for (int at = 0; at < text.length(); ) {
                int next = at + Character.charCount(text.codePointAt(at));
                parts.add(part(text, at, next, run));
                at = next;
            }
            parts.add(Value.of(""));
            return Results.array(parts);
        }
        Occurrences separators = new Occurrences(text, separator, run);
        int from = 0;
        for (int at = separators.next(); at >= 0; at = separators.next()) {
            parts.add(part(text, from, at, run));
            from = at + separator.length();
        }
        parts.add(part(text, from, text.length(), run));
        return Results.array(parts);
    }

    private static Value part(String text, int from, int to, Run run) {
        Cost.array(1, run);
        return Results.string(text.substring(from, to), run);
    }

    private static Value replace(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        String from = Arguments.string(arguments, 1, run);
        String to = Arguments.string(arguments, 2, run);
        if (from.isEmpty()) {
            return Value.of(interleave(text, to, run));
        }
        Occurrences places = new Occurrences(text, from, run);
        int start = 0;
        StringBuilder replaced = new StringBuilder();
        for (int at = places.next(); at >= 0; at = places.next()) {
            Cost.string(at - start + to.length(), run);
            replaced.append(text, start, at).append(to);
            start = at + from.length();
        }
        if (start == 0) {
            return arguments[0];
        }
        Cost.string(text.length() - start, run);
        return Value.of(replaced.append(text, start, text.length()).toString());
    }

    private static String interleave(String text, String inserted, Run run) {
        Cost.string(text.length() + inserted.length() * (length(text) + 1L), run);
        StringBuilder out = new StringBuilder(inserted);
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            out.appendCodePoint(codePoint).append(inserted);
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static Value changed(Value[] arguments, Run run, UnaryOperator<String> change) {
        String text = Arguments.string(arguments, 0, run);
        Cost.string(text.length() * (long) LONGEST_CASE, run);
        return Value.of(change.apply(text));
    }

    private static String capitalize(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
