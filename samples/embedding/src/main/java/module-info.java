/** An application that knows the API; the engine is found when it runs. */
module io.tremor.samples.embedding {
    requires io.tremor.api;
    requires static org.jspecify;
}
