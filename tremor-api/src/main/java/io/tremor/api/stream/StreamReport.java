package io.tremor.api.stream;

/**
 * What became of the messages of a stream: {@code messages = blank + emitted + dropped + failed + skipped}, each counted
 * where it happens.
 *
 * @param messages how many messages came in
 * @param blank how many were empty lines
 * @param emitted how many events left
 * @param dropped how many events the script dropped
 * @param failed how many events the script failed on
 * @param skipped how many messages were malformed or too long
 */
public record StreamReport(long messages, long blank, long emitted, long dropped, long failed, long skipped) {}
