package io.tremor.forwarder;

/** Says, in one sentence for the user, why the arguments do not make a run. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
