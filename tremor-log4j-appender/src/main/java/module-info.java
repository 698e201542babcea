/** Tremor for Log4j 2. */
module io.tremor.log4j {
    requires io.tremor.api;
    requires org.apache.logging.log4j;
    requires org.apache.logging.log4j.core;
    requires static org.jspecify;
}
