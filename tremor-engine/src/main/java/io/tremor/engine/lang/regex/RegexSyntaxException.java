package io.tremor.engine.lang.regex;

/** Says what is wrong in a regular expression, and where; the message has several lines. */
public final class RegexSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegexSyntaxException(String message) {
        super(message, null, false, false);
    }

    /** Returns the message. */
    public String text() {
        String text = getMessage();
        return text == null ? "" : text;
    }
}
