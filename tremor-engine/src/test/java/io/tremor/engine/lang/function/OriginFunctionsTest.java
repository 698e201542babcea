package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OriginFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            origin::scheme() => "snot"
            origin::host() => "test"
            origin::port() => 23
            origin::path() => ["snot"]
            origin::as_uri_string() => "snot://test:23/snot"
            origin::as_uri_record() => {"scheme":"snot","host":"test","port":23,"path":["snot"]}
            origin::scheme(event) => ! Bad arity for function origin::scheme/0..=0 but was called with 1 arguments <= 1
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        file:///var/log/snot | file | | null | ["var","log","snot"] | file:///var/log/snot
        tcp://user@[::1]:9000 | tcp | [::1] | 9000 | [] | tcp://[::1]:9000
        udp://a_b:1 | udp | a_b | 1 | [] | udp://a_b:1
        x://host/ | x | host | null | [] | x://host
        """)
    void takesAddressesApart(String uri, String scheme, String host, String port, String path, String text) {
        Run run = new Run();
        run.start(0, URI.create(uri), 0);

        assertThat(call("scheme", run)).isEqualTo("\"" + scheme + "\"");
        assertThat(call("host", run)).isEqualTo("\"" + (host == null ? "" : host) + "\"");
        assertThat(call("port", run)).isEqualTo(port);
        assertThat(call("path", run)).isEqualTo(path);
        assertThat(call("as_uri_string", run)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void isNullWhereNothingIsKnown() {
        Run run = new Run();

        for (NativeFunction function : OriginFunctions.functions()) {
            assertThat(function.call(new Value[0], run)).isEqualTo(NullValue.NULL);
        }
    }

    private static String call(String name, Run run) {
        NativeFunction function =
                Objects.requireNonNull(NativeLibrary.standard().find("origin", name));
        return Value.preview(function.call(new Value[0], run), 100);
    }
}
