package io.tremor.engine.lang.naive;

/** The program fails; the engine's message has to start with this one. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message, null, false, false);
    }

    String text() {
        String text = getMessage();
        return text == null ? "" : text;
    }

    static Failure conflict(Object got, String expected) {
        return new Failure("Conflicting types, got " + Plain.kind(got) + " but expected " + expected);
    }
}
