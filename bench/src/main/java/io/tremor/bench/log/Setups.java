package io.tremor.bench.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everyone who takes part, set up as their documentation says; all queues hold a whole burst. */
public final class Setups {
    private static final String TREMOR = "tremor";

    private Setups() {}

    /** A tremor appender without a script: each event becomes a line of ECS. */
    public static Setup tremor(Framework framework) {
        return Setup.writing(
                TREMOR,
                framework,
                switch (framework) {
                    case LOGBACK -> """
                            <appender name="A" class="io.tremor.logback.TremorAppender">
                              <sink>file:OUTPUT</sink>
                            </appender>""";
                    case LOG4J -> "<Tremor name=\"A\"><Sink>file:OUTPUT</Sink></Tremor>";
                    case JUL -> "sink=file:OUTPUT";
                });
    }

    /** A tremor appender whose script drops every event by its template, which the caller can see. */
    public static Setup tremorThatDrops(Framework framework) {
        String script = scriptFile("""
                match event of
                  case %%{ template == "%s" } => drop
                  case _ => event
                end
                """.formatted(framework == Framework.JUL ? JulPath.MESSAGE : Framework.MESSAGE));
        return Setup.silent(
                TREMOR,
                framework,
                switch (framework) {
                    case LOGBACK -> """
                            <appender name="A" class="io.tremor.logback.TremorAppender">
                              <script>%s</script>
                              <sink>file:OUTPUT</sink>
                            </appender>""".formatted(script);
                    case LOG4J -> "<Tremor name=\"A\" script=\"" + script + "\"><Sink>file:OUTPUT</Sink></Tremor>";
                    case JUL -> "script=" + script + "\nsink=file:OUTPUT";
                });
    }

    /** An appender that does nothing: what the framework itself costs. */
    public static Setup nothing(Framework framework) {
        return Setup.silent(
                "no-op",
                framework,
                switch (framework) {
                    case LOGBACK -> "<appender name=\"A\" class=\"ch.qos.logback.core.helpers.NOPAppender\"/>";
                    case LOG4J -> "<Null name=\"A\"/>";
                    case JUL -> "";
                });
    }

    /** What the framework itself costs, and the text of the message, which everybody needs who hands an event over. */
    public static Setup formatting() {
        return Setup.silent(
                "no-op, formatted",
                Framework.LOGBACK,
                "<appender name=\"A\" class=\"io.tremor.bench.log.FormattingAppender\"/>");
    }

    /** Logback's AsyncAppender in front of a file with logstash-logback-encoder. */
    public static Setup logbackAsync() {
        return Setup.writing("logback-async+logstash", Framework.LOGBACK, """
                <appender name="F" class="ch.qos.logback.core.FileAppender">
                  <file>OUTPUT</file>
                  <immediateFlush>false</immediateFlush>
                  <encoder class="net.logstash.logback.encoder.LogstashEncoder"/>
                </appender>
                <appender name="A" class="ch.qos.logback.classic.AsyncAppender">
                  <discardingThreshold>0</discardingThreshold>
                  <appender-ref ref="F"/>
                </appender>""");
    }

    /** A file that the calling thread writes itself, each event shaped by a tremor encoder or layout. */
    public static Setup tremorOnTheCaller(Framework framework) {
        return Setup.writing(
                TREMOR,
                framework,
                framework == Framework.LOGBACK
                        ? file("io.tremor.logback.TremorEncoder")
                        : "<File name=\"A\" fileName=\"OUTPUT\" immediateFlush=\"false\"><TremorLayout/></File>");
    }

    /** The same with logstash-logback-encoder. */
    public static Setup logstashOnTheCaller() {
        return Setup.writing(
                "logstash-encoder", Framework.LOGBACK, file("net.logstash.logback.encoder.LogstashEncoder"));
    }

    /** The same with Log4j's JsonTemplateLayout. */
    public static Setup templateOnTheCaller() {
        return Setup.writing("json-template-layout", Framework.LOG4J, """
                <File name="A" fileName="OUTPUT" immediateFlush="false">
                  <JsonTemplateLayout eventTemplateUri="classpath:EcsLayout.json"/>
                </File>""");
    }

    private static String file(String encoder) {
        return """
                <appender name="A" class="ch.qos.logback.core.FileAppender">
                  <file>OUTPUT</file>
                  <immediateFlush>false</immediateFlush>
                  <encoder class="%s"/>
                </appender>""".formatted(encoder);
    }

    /** OpenTelemetry's appender with its batch processor; nothing is exported. */
    public static Setup openTelemetry() {
        return Setup.silent("opentelemetry-batch", Framework.LOGBACK, """
                <appender name="A"
                    class="io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender">
                  <captureMdcAttributes>*</captureMdcAttributes>
                </appender>""");
    }

    /** Log4j's Async appender in front of a file with JsonTemplateLayout. */
    public static Setup log4jAsync() {
        return Setup.writing("log4j-async+template", Framework.LOG4J, """
                <File name="F" fileName="OUTPUT" immediateFlush="false">
                  <JsonTemplateLayout eventTemplateUri="classpath:EcsLayout.json"/>
                </File>
                <Async name="A"><AppenderRef ref="F"/></Async>""");
    }

    private static String scriptFile(String script) {
        try {
            Path file = Files.writeString(Files.createTempFile("bench", ".tremor"), script);
            file.toFile().deleteOnExit();
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
