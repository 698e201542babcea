package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Source;
import io.tremor.api.spi.CodecProvider;
import io.tremor.engine.lang.ScriptCompiler;
import io.tremor.testkit.RecordingSink;
import java.time.Duration;
import java.util.List;

/** Starts a shaper with everything there is, uses it and closes it. */
public final class RedeployedApplication implements Runnable {
    /** Creates an application. */
    public RedeployedApplication() {}

    @Override
    public void run() {
        ShaperOptions options = ShaperOptions.builder((message, cause) -> {
                    throw new IllegalStateException(message, cause);
                })
                .name("redeployed")
                .set("lane", "error floor=10%")
                .set("lane", "* full=sync")
                .build();
        ScriptHolder script = ScriptHolder.of(LoadedScript.ready(
                ScriptCompiler.compile(Source.of("let event.seen = true; event"), CompileOptions.DEFAULTS)));
        QueuedShaper shaper = Shapers.start(
                new LineBuilder(options, Clock.system())
                        .sinks(CodecProvider.named("json"), List.of(new RecordingSink()))
                        .script(script),
                options);
        LedgerBeans.show(shaper.line());
        for (int i = 0; i < 1_000; i++) {
            shaper.offer(new TestEvent("event " + i).thrown(new Exception("why")));
        }
        if (!shaper.drain(Duration.ofSeconds(20)).isComplete()) {
            throw new IllegalStateException(shaper.ledger().toString());
        }
    }
}
