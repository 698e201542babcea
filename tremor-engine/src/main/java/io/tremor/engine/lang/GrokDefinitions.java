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

/** The grok patterns that a host gives a script. */
final class GrokDefinitions {
    private GrokDefinitions() {}

    /**
     * Returns the lines of all texts.
     *
     * @throws ScriptException if one of them is no definition
     */
    static List<String> lines(List<Source> texts) {
        List<String> all = new ArrayList<>();
        for (Source text : texts) {
            List<Diagnostic> errors = new ArrayList<>();
            int number = 0;
            int offset = 0;
            for (String line : text.text().split("\n", -1)) {
                number++;
                if (GrokLibrary.isDefinitionOrNothing(line)) {
                    all.add(line.stripTrailing());
                } else {
                    errors.add(error(text, line, new Location(offset, number, 1)));
                }
                offset += line.length() + 1;
            }
            if (!errors.isEmpty()) {
                throw new ScriptException(text, errors);
            }
        }
        return all;
    }

    private static Diagnostic error(Source text, String line, Location start) {
        int length = line.stripTrailing().length();
        int columns = line.codePointCount(0, length);
        return Diagnostic.error(
                ErrorCode.SYNTAX,
                "Line " + start.line() + " of the grok patterns in " + text.name()
                        + " is not the name of a pattern, a blank and its definition",
                new SourceSpan(start, new Location(start.offset() + length, start.line(), 1 + columns)));
    }
}
