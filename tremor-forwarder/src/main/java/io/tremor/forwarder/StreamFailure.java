package io.tremor.forwarder;

import java.io.IOException;

/** Says that one side of the stream failed, which ends the run, and with which exit code. */
final class StreamFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    StreamFailure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
