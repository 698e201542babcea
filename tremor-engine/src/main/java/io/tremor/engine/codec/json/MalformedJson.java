package io.tremor.engine.codec.json;

import io.tremor.api.script.ErrorCode;

/** Stops the parser where a document is malformed. Has no stack trace: documents are data, and this is a way to return. */
final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final int at;
    private final boolean word;

    /**
     * @param expected what would have been right, as in "expected … but found …", or a sentence where {@code code} is not
     *     {@link ErrorCode#MALFORMED_MESSAGE}
     * @param at the place in the array
     */
    MalformedJson(ErrorCode code, String expected, int at) {
        this(code, expected, at, false);
    }

    private MalformedJson(ErrorCode code, String expected, int at, boolean word) {
        super(expected, null, false, false);
        this.code = code;
        this.at = at;
        this.word = word;
    }

    static MalformedJson expected(String what, int at) {
        return new MalformedJson(ErrorCode.MALFORMED_MESSAGE, what, at);
    }

    /** Where a value should start; what is found there may be a whole word. */
    static MalformedJson expectedValue(String what, int at) {
        return new MalformedJson(ErrorCode.MALFORMED_MESSAGE, what, at, true);
    }

    boolean isWord() {
        return word;
    }

    ErrorCode code() {
        return code;
    }

    int at() {
        return at;
    }
}
