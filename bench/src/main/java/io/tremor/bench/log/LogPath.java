package io.tremor.bench.log;

/** A framework that is set up, and a logger of it. */
public interface LogPath extends AutoCloseable {
    /** Logs an event with three arguments, and three entries of the MDC where the framework has one. */
    void log(int number);

    /** Stops the framework, which writes what is on its way. */
    @Override
    void close();
}
