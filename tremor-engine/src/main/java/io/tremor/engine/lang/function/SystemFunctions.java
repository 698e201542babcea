package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;

/** The functions of {@code tremor::system}. */
final class SystemFunctions {
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final String INSTANCE = "tremor";
    /** The version of the language. */
    private static final String VERSION = "0.13.0-rc.33";

    private SystemFunctions() {}

    /** The name of this machine, looked up when it is first asked for, since that may take a while. */
    private static final class Host {
        private static final String NAME = name();

        private static String name() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "tremor_host.local";
            }
        }
    }

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of("system::hostname()", (a, run) -> Value.of(Host.NAME))
                        .impure()
                        .summary("Returns the name of the machine.")
                        .example("type::is_string(system::hostname())", "true"),
                NativeFunction.of("system::ingest_ns()", (a, run) -> Results.count(run.ingestNanos()))
                        .impure()
                        .summary("Returns when the event came in, in nanoseconds since 1970-01-01T00:00Z.")
                        .example("type::is_number(system::ingest_ns())", "true"),
                NativeFunction.of("system::instance()", (a, run) -> Value.of(INSTANCE))
                        .impure()
                        .summary("Returns the name of this instance.")
                        .example("system::instance()", "\"tremor\""),
                NativeFunction.of("system::nanotime()", (a, run) -> {
                            Instant now = Instant.now();
                            return Results.count(now.getEpochSecond() * NANOS_PER_SECOND + now.getNano());
                        })
                        .impure()
                        .slow("`nanotime` requires a call to the operating system's time subsystem for each invocation,"
                                + " using `ingest_ns` as an alternative where possible is preferable.")
                        .summary("Returns the time of the call, in nanoseconds since 1970-01-01T00:00Z.")
                        .example("system::nanotime() > 0", "true"),
                NativeFunction.of("system::version()", (a, run) -> Value.of(VERSION))
                        .summary("Returns the version of the language.")
                        .example("system::version()", "\"" + VERSION + "\""));
    }
}
