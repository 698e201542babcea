/** Tremor for java.util.logging: a handler and a formatter. */
module io.tremor.jul {
    requires transitive io.tremor.api;
    requires transitive java.logging;
    requires static org.jspecify;

    exports io.tremor.jul;
}
