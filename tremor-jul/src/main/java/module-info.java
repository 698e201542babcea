/** Tremor for java.util.logging. */
module io.tremor.jul {
    requires io.tremor.api;
    requires java.logging;
    requires static org.jspecify;
}
