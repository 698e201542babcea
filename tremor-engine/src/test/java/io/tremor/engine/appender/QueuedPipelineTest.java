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
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ScriptCompiler;
import io.tremor.testkit.ManualClock;
import io.tremor.testkit.RecordingSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueuedPipelineTest {
    private final ManualClock clock = new ManualClock();
    private final RecordingSink sink = new RecordingSink();

    @Test
    void whatAScriptMakesOfValuesComesOut() {
        QueuedPipeline pipeline = start("let event.n = event.n + 2; event", options -> options);
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
    void theScriptMayBeAFileWithArgs(@TempDir Path directory) throws IOException {
        Path script = Files.writeString(directory.resolve("add.tremor"), "event + args.add");
        ShaperOptions options = options(set -> set.script(script.toString()).args("{\"add\":2}"));
        QueuedPipeline pipeline = Shapers.start(builder(options), options, null);
        pipeline.offer(Value.of(1));
        pipeline.close();
        assertThat(sink.lines()).containsExactly("3");
    }

    @Test
    void aScriptFileThatDoesNotCompileDoesNotStart(@TempDir Path directory) throws IOException {
        Path script = Files.writeString(directory.resolve("broken.tremor"), "let event = ;");
        ShaperOptions options = options(set -> set.script(script.toString()));
        assertThatThrownBy(() -> Shapers.start(builder(options), options, null)).isInstanceOf(ScriptException.class);
    }

    @Test
    void argsThatAreNoJsonAreNamed() {
        assertThatThrownBy(() -> start("event", options -> options.args("{")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`args`");
    }

    @Test
    void theEndOfTheProcessWaitsForADrainThatIsUnderWay() {
        ShaperOptions options = options(set -> set);
        DrainHook hook = new DrainHook(Duration.ofSeconds(5));
        QueuedPipeline pipeline = new QueuedPipeline(builder(options).build().line(), null, hook);
        hook.install(pipeline.line());
        List<Boolean> installed = new ArrayList<>();
        sink.beforeWrite(() -> installed.add(hook.isInstalled()));
        pipeline.offer(Value.of("on its way"));
        pipeline.drain(Duration.ofSeconds(5));
        assertThat(installed).containsExactly(true);
        assertThat(hook.isInstalled()).isFalse();
    }

    private QueuedPipeline start(String script, UnaryOperator<ShaperOptionsBuilder> setUp) {
        ShaperOptions options = options(setUp);
        return Shapers.start(
                builder(options), options, ScriptCompiler.compile(Source.of(script), CompileOptions.DEFAULTS));
    }

    private static ShaperOptions options(UnaryOperator<ShaperOptionsBuilder> setUp) {
        return setUp.apply(ShaperOptions.builder((message, cause) -> {})
                        .fields("raw")
                        .shutdownHook(false))
                .build();
    }

    private LineBuilder builder(ShaperOptions options) {
        return new LineBuilder(options, clock).withoutThreads().sinks(CodecProvider.named("json"), List.of(sink));
    }
}
