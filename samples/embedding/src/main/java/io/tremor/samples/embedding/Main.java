package io.tremor.samples.embedding;

import io.tremor.api.Json;
import io.tremor.api.value.Value;

/** Reads the JSON document given as its argument, and writes it in compact form. */
public final class Main {
    private Main() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        Value document = Json.parse(arguments[0]);
        System.out.println(Json.toString(document));
    }
}
