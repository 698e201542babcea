package io.tremor.engine.lang;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.extractor.GrokLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The grok patterns that a host gives a script. */
final class GrokDefinitions {
    private GrokDefinitions() {}

    /**
     * Returns the lines of all texts.
     *
     * @throws ScriptException if one of them is no definition, or its definition does not compile
     */
    static List<String> lines(List<Source> texts) {
        List<String> all = new ArrayList<>();
        for (Source text : texts) {
            List<Diagnostic> errors = errors(
                    text,
                    line -> !GrokLibrary.isDefinitionOrNothing(line),
                    "is not the name of a pattern, a blank and its definition");
            refuse(text, errors);
            text.text().lines().forEach(line -> all.add(line.stripTrailing()));
        }
        for (Source text : texts) {
            // Once all are known, since a definition may refer to others in any text.
            refuse(
                    text,
                    errors(
                            text,
                            line -> !GrokLibrary.compiles(line, all),
                            "does not compile, or refers to a pattern that does not exist"));
        }
        return all;
    }

    private static void refuse(Source text, List<Diagnostic> errors) {
        if (!errors.isEmpty()) {
            throw new ScriptException(text, errors);
        }
    }

    private static List<Diagnostic> errors(Source text, Predicate<String> isWrong, String trouble) {
        List<Diagnostic> errors = new ArrayList<>();
        int number = 0;
        int offset = 0;
        for (String line : text.text().split("\n", -1)) {
            number++;
            if (isWrong.test(line)) {
                errors.add(error(text, line, new Location(offset, number, 1), trouble));
            }
            offset += line.length() + 1;
        }
        return errors;
    }

    private static Diagnostic error(Source text, String line, Location start, String trouble) {
        int length = line.stripTrailing().length();
        int columns = line.codePointCount(0, length);
        return Diagnostic.error(
                ErrorCode.SYNTAX,
                "Line " + start.line() + " of the grok patterns in " + text.name() + " " + trouble,
                new SourceSpan(start, new Location(start.offset() + length, start.line(), 1 + columns)));
    }
}
