package io.tremor.connectors.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "tcp://host:1, host, 1, tcp://host:1",
        "json+tcp://host.example:65535/?a=b, host.example, 65535, tcp://host.example:65535",
        "tcp://log_stash:4560, log_stash, 4560, tcp://log_stash:4560",
        "tcp://127.0.0.1:4560?a=b, 127.0.0.1, 4560, tcp://127.0.0.1:4560",
        "tcp://[::1]:4560, ::1, 4560, tcp://[::1]:4560",
    })
    void readsHostAndPort(String uri, String host, int port, String shown) {
        Endpoint endpoint = Endpoint.of("tcp", URI.create(uri));
        assertThat(endpoint).isEqualTo(new Endpoint("tcp", host, port)).hasToString(shown);
    }
}
