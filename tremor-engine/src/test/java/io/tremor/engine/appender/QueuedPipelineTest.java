package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.Json;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.api.codec.Codec;
import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.ManualClock;
import io.tremor.testkit.RecordingSink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class QueuedPipelineTest {
    private final ManualClock clock = new ManualClock();
    private final RecordingSink sink = new RecordingSink();

    @Test
    void whatAScriptMakesOfValuesComesOut() {
        QueuedPipeline pipeline =
                start("let event.n = event.n + args.add; event", options -> options.args("{\"add\":2}"));
        assertThat(pipeline.offer(Json.parse("{\"n\": 1}"))).isTrue();
        assertThat(pipeline.flush(Duration.ofSeconds(1))).isTrue();
        assertThat(sink.lines()).containsExactly("{\"n\":3}");
        pipeline.close();
        assertThat(pipeline.offer(Value.of(1))).isFalse();
        assertThat(pipeline.ledger().refused()).isEqualTo(Map.of(Reason.CLOSED, 1L));
        assertThat(pipeline.ledger().balances()).isTrue();
        assertThat(sink.isClosed()).isTrue();
    }

    @Test
    void aValueNeedNotBeARecord() {
        QueuedPipeline pipeline = start("event", options -> options);
        pipeline.offer(Value.of("text"));
        pipeline.offer(Value.of(1.5));
        pipeline.close();
        assertThat(sink.lines()).containsExactly("\"text\"", "1.5");
    }

    @Test
    void aViewOnBytesThatChangeIsCopied() {
        QueuedPipeline pipeline = start("event", options -> options);
        Codec codec = Json.codec();
        byte[] bytes = "{\"a\": \"before\"}".getBytes(StandardCharsets.UTF_8);
        codec.decode(bytes, 0, bytes.length, pipeline::offer);
        Arrays.fill(bytes, (byte) 'x');
        pipeline.close();
        assertThat(sink.lines()).containsExactly("{\"a\":\"before\"}");
    }

    @Test
    void metadataAndTimeComeAlongAndTheClassNamesTheLane() {
        QueuedPipeline pipeline = start(
                "use tremor::system; {\"class\": $class, \"at\": system::ingest_ns()}",
                options -> options.set("lane", "audit floor=10%").set("lane", "*"));
        RecordValue metadata = RecordValue.builder().put("class", "audit").build();
        pipeline.offer(new Event(Value.of(1), metadata, 77, null, EventId.NONE));
        pipeline.close();
        assertThat(sink.lines()).containsExactly("{\"class\":\"audit\",\"at\":77}");
        assertThat(pipeline.ledger().lanes().get("audit").delivered()).isEqualTo(1);
        assertThat(pipeline.ledger().lanes().get("*").accepted()).isZero();
    }

    @Test
    void aScriptThatDoesNotCompileDoesNotStart() {
        assertThatThrownBy(() -> start("let event = ;", options -> options)).isInstanceOf(ScriptException.class);
    }

    @Test
    void argsThatAreNoJsonAreNamed() {
        assertThatThrownBy(() -> start("event", options -> options.args("{")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`args`");
    }

    private QueuedPipeline start(String script, UnaryOperator<ShaperOptionsBuilder> setUp) {
        ShaperOptions options = setUp.apply(ShaperOptions.builder((message, cause) -> {})
                        .fields("raw")
                        .shutdownHook(false))
                .build();
        return Shapers.start(
                new LineBuilder(options, clock).withoutThreads().sinks(CodecProvider.named("json"), List.of(sink)),
                options,
                Source.of(script));
    }
}
