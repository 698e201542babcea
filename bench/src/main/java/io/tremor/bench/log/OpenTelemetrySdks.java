package io.tremor.bench.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.util.Collection;
import java.util.Iterator;

/** OpenTelemetry behind its appender: its batch processor, and an exporter that exports nothing, in its favour. */
final class OpenTelemetrySdks {
    private OpenTelemetrySdks() {}

    /** Gives an SDK to each of OpenTelemetry's appenders. */
    static void installIn(LoggerContext context) {
        Iterator<Appender<ILoggingEvent>> appenders = context.getLogger("ROOT").iteratorForAppenders();
        while (appenders.hasNext()) {
            if (appenders.next() instanceof OpenTelemetryAppender appender) {
                appender.setOpenTelemetry(OpenTelemetrySdk.builder()
                        .setLoggerProvider(SdkLoggerProvider.builder()
                                .addLogRecordProcessor(BatchLogRecordProcessor.builder(new Nowhere())
                                        .build())
                                .build())
                        .build());
            }
        }
    }

    private static final class Nowhere implements LogRecordExporter {
        @Override
        public CompletableResultCode export(Collection<LogRecordData> records) {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
