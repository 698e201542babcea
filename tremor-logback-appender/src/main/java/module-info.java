/** Tremor for Logback: an appender, an encoder and two filters. */
module io.tremor.logback {
    requires transitive io.tremor.api;
    requires static org.jspecify;
    requires transitive ch.qos.logback.classic;
    requires transitive ch.qos.logback.core;
    requires org.slf4j;

    exports io.tremor.logback;
}
