package io.tremor.api.script;

/** How bad it is. */
public enum Severity {
    /** Nothing can run, or one event could not be handled. */
    ERROR,
    /** It runs, though perhaps not as meant. */
    WARNING
}
