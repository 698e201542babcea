package io.tremor.samples.logback;

/** Says that the bank does not pay. */
final class PaymentException extends Exception {
    private static final long serialVersionUID = 1L;

    PaymentException(String message, Throwable cause) {
        super(message, cause);
    }
}
