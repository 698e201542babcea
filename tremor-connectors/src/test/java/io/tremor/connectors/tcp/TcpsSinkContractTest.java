package io.tremor.connectors.tcp;

import io.tremor.testkit.sink.SinkContract;
import io.tremor.testkit.sink.SinkPeer;
import io.tremor.testkit.sink.StreamPeer;
import io.tremor.testkit.tls.TestAuthority;
import io.tremor.testkit.tls.TestTls;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class TcpsSinkContractTest extends SinkContract {
    private final TestAuthority authority = TestAuthority.named("authority");

    @TempDir
    private Path directory;

    @Override
    protected SinkPeer peer() {
        Path trusted = authority.certificate().writePem(directory.resolve("ca.pem"), false);
        return StreamPeer.over(
                TestTls.sockets(authority.issue("localhost"), null),
                port -> new TcpsSinkProvider()
                        .open(URI.create("json+tcps://localhost:" + port + "?truststore="
                                + trusted.toUri().getRawPath())));
    }
}
