package io.tremor.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Clock;
import io.tremor.api.appender.Reason;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import io.tremor.api.value.RecordValue;
import io.tremor.engine.postprocessor.Framing;
import io.tremor.engine.preprocessor.GelfReassembly;
import io.tremor.engine.preprocessor.MessageHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An event for {@code gelf+udp} may take several datagrams, and is one event all the same. */
final class GelfDatagramsTest {
    private final List<byte[]> datagrams = new ArrayList<>();
    private final List<String> fates = new ArrayList<>();

    @Test
    void anEventLeavesInAsManyDatagramsAsItNeeds() throws IOException {
        Framing framing = Framing.of("gelf", "udp", null, "none");
        DeliveryListener listener = new DeliveryListener() {
            @Override
            public void failed(String sink, Throwable cause) {
                fates.add(cause.toString());
            }

            @Override
            public void warned(String sink, String message) {}

            @Override
            public void madeRoom() {}
        };
        Outlet outlet = new OutletBuilder(listener, Clock.system())
                .withoutThread()
                .over(List.of(new Datagrams()), CodecProvider.named("gelf"), framing);
        SinkEncoder encoder = outlet.newEncoder();
        String text = "x".repeat(5000);
        for (String message : new String[] {"short", text, "last"}) {
            OutputBuffer event =
                    encoder.encode(RecordValue.builder().put("message", message).build());
            outlet.add(event, 100, fate(message));
        }
        while (outlet.doWork() > 0) {
            // Each round does a piece.
        }

        assertThat(fates).containsExactly("delivered", "delivered", "delivered");
        assertThat(datagrams)
                .hasSize(1 + 4 + 1)
                .allSatisfy(one -> assertThat(one).hasSizeLessThanOrEqualTo(1420));
        List<String> received = new ArrayList<>();
        GelfReassembly reassembly = new GelfReassembly(Clock.system(), 1 << 20);
        for (byte[] datagram : datagrams) {
            reassembly.datagram("a", datagram, 0, datagram.length, receiver(received));
        }
        assertThat(received).hasSize(3);
        assertThat(received.get(1)).contains("\"short_message\":\"" + text + "\"");
    }

    private static MessageHandler receiver(List<String> received) {
        return new MessageHandler() {
            @Override
            public void message(byte[] bytes, int offset, int length) {
                received.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            }

            @Override
            public void blank() {}

            @Override
            public void tooLong(int offset) {}
        };
    }

    private Consignment fate(String name) {
        return new Consignment() {
            @Override
            public void delivered() {
                fates.add("delivered");
            }

            @Override
            public void lost(Reason reason) {
                fates.add(name + " lost: " + reason);
            }
        };
    }

    /** Takes one message at a time. */
    private final class Datagrams implements Sink {
        @Override
        public void write(OutputBuffer events) {
            datagrams.add(events.toBytes());
        }

        @Override
        public boolean takesBatches() {
            return false;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
