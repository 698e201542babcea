package io.tremor.engine.lang.extractor;

/** Says why an extractor cannot be made; the message follows {@code Invalid tilde predicate pattern: }. */
public final class ExtractorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public ExtractorException(String message) {
        super(message);
    }
}
