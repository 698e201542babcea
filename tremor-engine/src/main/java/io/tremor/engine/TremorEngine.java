package io.tremor.engine;

import io.tremor.api.Clock;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import io.tremor.api.spi.EngineProvider;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.engine.appender.LineShaper;
import io.tremor.engine.flow.StreamFlow;
import io.tremor.engine.lang.ScriptCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The composition root: hands each request to the part of the engine that serves it. */
public final class TremorEngine implements EngineProvider {
    @Override
    public Script compile(Source source) {
        return ScriptCompiler.compile(source);
    }

    @Override
    public StreamReport run(
            Script script, InputStream input, OutputStream output, StreamOptions options, StreamListener listener)
            throws IOException {
        return StreamFlow.run(script, input, output, options, listener);
    }

    @Override
    public Shaper startShaper(ShaperOptions options) {
        return LineShaper.start(options, Clock.system());
    }
}
