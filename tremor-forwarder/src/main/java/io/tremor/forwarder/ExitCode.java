package io.tremor.forwarder;

/** How the program ends, for whoever started it. */
enum ExitCode {
    /** It ran, whatever single events did. */
    RAN(0),
    /** It never started: wrong arguments, a file that cannot be read, a script that does not compile. */
    USAGE(1),
    /** It had to stop before everything was delivered. */
    UNDELIVERED(2),
    /** It has a defect. */
    INTERNAL(3);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
