package io.tremor.connectors.tcp;

import io.tremor.testkit.sink.SinkContract;
import io.tremor.testkit.sink.SinkPeer;
import io.tremor.testkit.sink.StreamPeer;
import java.net.URI;

final class TcpSinkContractTest extends SinkContract {
    @Override
    protected SinkPeer peer() {
        return StreamPeer.plain(port -> new TcpSinkProvider().open(URI.create("json+tcp://localhost:" + port)));
    }
}
