package io.tremor.engine.lang.naive;

/** What an expression is meant to give; programs keep to it mostly. */
enum Type {
    INTEGER,
    FLOAT,
    BOOL,
    STRING,
    LIST,
    RECORD,
    BYTES,
    NULL
}
