/** Tremor for Log4j 2: an appender, a layout, a filter and a rewrite policy. */
module io.tremor.log4j {
    requires transitive io.tremor.api;
    requires transitive org.apache.logging.log4j;
    requires transitive org.apache.logging.log4j.core;
    requires static org.jspecify;

    exports io.tremor.log4j;

    // Log4j fills the builders by reflection.
    opens io.tremor.log4j to
            org.apache.logging.log4j.core;
}
