package io.tremor.connectors.udp;

import io.tremor.testkit.sink.DatagramPeer;
import io.tremor.testkit.sink.SinkContract;
import io.tremor.testkit.sink.SinkPeer;
import java.net.URI;

final class UdpSinkContractTest extends SinkContract {
    @Override
    protected SinkPeer peer() {
        return DatagramPeer.receiving(port -> new UdpSinkProvider().open(URI.create("json+udp://localhost:" + port)));
    }
}
