package io.tremor.bench.library;

import java.util.Map;

/** The three fields that {@link Stage#PATCH_AND_WRITE} and {@link Stage#ROUND_TRIP} insert; the set names the erased one. */
final class Edits {
    static final String CLASS = "class";
    static final String CLASS_VALUE = "applog";
    static final String RATE = "rate";
    static final long RATE_VALUE = 1500;
    static final String DIMENSION = "dimension";
    static final String DIMENSION_VALUE = "app4/logger2";

    /** Boxed once: no library is charged for that. */
    private static final Long BOXED_RATE = RATE_VALUE;

    private Edits() {}

    static void make(Map<String, Object> event, String erased) {
        event.put(CLASS, CLASS_VALUE);
        event.put(RATE, BOXED_RATE);
        event.put(DIMENSION, DIMENSION_VALUE);
        event.remove(erased);
    }
}
