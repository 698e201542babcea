package io.tremor.engine.lang.analysis;

/** Ends the analysis of what builds on something broken: the error itself is reported where it is. */
final class AlreadyReported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyReported() {
        super(null, null, false, false);
    }
}
