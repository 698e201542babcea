package io.tremor.forwarder;

import io.tremor.api.Json;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.HeaderCase;
import io.tremor.api.script.Source;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import java.io.PrintStream;

/**
 * What {@code check} finds, for machines: a line for each diagnostic, and one for each {@code drop} with {@code lifted}, which
 * says whether an appender decides it on the thread that logs.
 *
 * @param out where it goes
 */
record FindingLines(PrintStream out) implements CheckVerb.Findings {
    @Override
    public void add(Source script, Diagnostic diagnostic) {
        out.print(DiagnosticJson.line(script, diagnostic) + "\n");
    }

    @Override
    public void add(Source script, HeaderCase dropping) {
        RecordBuilder fields = RecordValue.builder();
        fields.put("code", "HEADER_CASE");
        fields.put("severity", "info");
        fields.put("lifted", dropping.isLifted());
        fields.put("message", FindingReports.text(dropping));
        fields.put("file", script.name());
        DiagnosticJson.places(fields, dropping.span());
        out.print(Json.toString(fields.build()) + "\n");
    }
}
