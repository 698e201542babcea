package io.tremor.engine.lang.extractor;

import java.nio.charset.StandardCharsets;

/** The escapes that the separators of {@code kv} and {@code dissect} may hold: {@code \\ \n \t \r}. */
final class Escapes {
    private Escapes() {}

    /**
     * Returns {@code text} with its escapes resolved.
     *
     * @throws ExtractorException if there is another escape or one without end
     */
    static String resolve(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\') {
                resolved.append(c);
                continue;
            }
            if (i == text.length()) {
                throw new ExtractorException(
                        "Unterminated escape at the end of line or of a delimiter %{ can't be escaped");
            }
            switch (text.charAt(i)) {
                case '\\' -> resolved.append('\\');
                case 'n' -> resolved.append('\n');
                case 't' -> resolved.append('\t');
                case 'r' -> resolved.append('\r');
                default ->
                    throw new ExtractorException("Invalid escape sequence \\'" + Character.toString(text.codePointAt(i))
                            + "' is not valid.");
            }
            i++;
        }
        return resolved.toString();
    }

    /**
     * Returns how many bytes the first {@code chars} chars of {@code text} take in UTF-8, which is how places are told.
     */
    static int bytes(String text, int chars) {
        return text.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
    }
}
