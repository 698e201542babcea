/** Contract tests and fakes for whoever implements a codec, a sink or an adapter. */
@SuppressWarnings("requires-automatic") // ArchUnit has no descriptor; only the rules of this house need it.
module io.tremor.testkit {
    requires static com.tngtech.archunit;
    requires static jdk.compiler;
    requires static org.jspecify;
    requires transitive io.tremor.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;

    exports io.tremor.testkit;
    exports io.tremor.testkit.appender;
    exports io.tremor.testkit.codec;
    exports io.tremor.testkit.script;
    exports io.tremor.testkit.sink;
    exports io.tremor.testkit.tls;

    opens io.tremor.testkit.script to
            org.junit.platform.commons;
}
