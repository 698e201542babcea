package io.tremor.engine.lang.grammar;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * Something that does not end as it should.
 *
 * @param kind what it is
 * @param span what is marked
 */
record LexicalError(Kind kind, SourceSpan span) {
    /** What does not end. */
    enum Kind {
        EXTRACTOR("It looks like you forgot to terminate an extractor with a closing '|'"),
        IDENT("It looks like you forgot to terminate an ident with a closing '`'"),
        STRING("It looks like you forgot to terminate a string with a closing '\"'"),
        HEREDOC("It looks like you forgot to terminate a here doc with with a closing '\"\"\"'"),
        TAILING_HEREDOC("It looks like you have characters tailing the here doc opening,"
                + " it needs to be followed by a newline"),
        INTERPOLATION("It looks like you forgot to terminate a string interpolation with a closing '}'"),
        EMPTY_INTERPOLATION("You have an interpolation without content.");

        final String message;

        Kind(String message) {
            this.message = message;
        }
    }

    List<String> notes() {
        return kind == Kind.INTERPOLATION || kind == Kind.EMPTY_INTERPOLATION
                ? List.of("Did you mean to write a literal '#{'? Escape it as '\\#{'.")
                : List.of();
    }
}
