package io.tremor.bench.data;

import java.util.List;

/**
 * The fields that the benchmarks touch in the events of one set.
 *
 * @param wanted root fields that are looked up and compared with a text; the last one is missing from every event
 * @param text the root field whose text is read as a string
 * @param erased the root field that is erased
 */
public record Fields(List<Wanted> wanted, String text, String erased) {

    /** One field that is looked up, and the text it may hold. */
    public record Wanted(String name, String text) {}
}
