package io.tremor.engine;

import io.tremor.api.Clock;
import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.event.Event;
import io.tremor.api.pipeline.Pipeline;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.HeaderCase;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import io.tremor.api.spi.EngineProvider;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.engine.appender.Shapers;
import io.tremor.engine.flow.StreamFlow;
import io.tremor.engine.lang.CompilerThread;
import io.tremor.engine.lang.ScriptCompiler;
import io.tremor.engine.lang.ScriptDocumentation;
import io.tremor.engine.lang.ast.AstListing;
import io.tremor.engine.lang.grammar.ScriptGrammar;
import io.tremor.engine.lang.grammar.TokenListing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The composition root: hands each request to the part of the engine that serves it. */
public final class TremorEngine implements EngineProvider {
    @Override
    public Script compile(Source source, CompileOptions options) {
        return ScriptCompiler.compile(source, options);
    }

    @Override
    public List<HeaderCase> headerCases(Script script) {
        return ScriptCompiler.header(script).cases();
    }

    @Override
    public StreamReport run(
            Script script, InputStream input, OutputStream output, StreamOptions options, StreamListener listener)
            throws IOException {
        return StreamFlow.run(script, input, output, options, listener);
    }

    @Override
    public StreamReport read(InputStream input, StreamOptions options, StreamListener listener, Predicate<Event> taker)
            throws IOException {
        return StreamFlow.read(input, options, listener, taker);
    }

    @Override
    public String tokens(Source source) {
        return lines(() -> TokenListing.of(source));
    }

    @Override
    public String syntaxTree(Source source) {
        return lines(() -> AstListing.of(ScriptGrammar.parse(source)));
    }

    @Override
    public String documentation(Source source) {
        return CompilerThread.call(() -> ScriptDocumentation.markdown(source));
    }

    @Override
    public Shaper startShaper(ShaperOptions options) {
        return Shapers.startShaper(options, Clock.system());
    }

    @Override
    public EventFormatter startFormatter(ShaperOptions options) {
        return Shapers.startFormatter(options, Clock.system());
    }

    @Override
    public Pipeline startPipeline(ShaperOptions options, @Nullable Script script) {
        return Shapers.startPipeline(options, script, Clock.system());
    }

    private static String lines(Supplier<List<String>> listing) {
        return CompilerThread.call(listing).stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
