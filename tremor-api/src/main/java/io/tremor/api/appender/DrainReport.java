package io.tremor.api.appender;

/**
 * How draining ended.
 *
 * @param isComplete whether nothing was on its way any more when it ended
 * @param delivered how many events were delivered while it went on
 * @param dropped how many events were lost while it went on; for the remainder the ledger says {@link Reason#DEADLINE}
 * @param ledger what became of all events
 */
public record DrainReport(boolean isComplete, long delivered, long dropped, Ledger ledger) {}
