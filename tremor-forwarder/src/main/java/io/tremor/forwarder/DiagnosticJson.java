package io.tremor.forwarder;

import io.tremor.api.Json;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Location;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.script.WarningClass;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Locale;

/**
 * A diagnostic for machines, one compact line:
 *
 * <pre>
 * {"code":"LOWER_CASE_CONSTANT","severity":"warning","class":"consistency","message":"…","file":"shape.tremor",
 *  "line":1,"column":1,"endLine":1,"endColumn":17,"notes":[]}
 * </pre>
 *
 * An error has no {@code class}, and what has no place no lines and columns. Lines and columns count from 1, columns in code
 * points; the end is the place behind the last.
 */
final class DiagnosticJson {
    private DiagnosticJson() {}

    /** Returns the line, without a line feed; {@code script} is the source of a diagnostic that names none. */
    static String line(Source script, Diagnostic diagnostic) {
        RecordBuilder fields = RecordValue.builder();
        fields.put("code", diagnostic.code().name());
        fields.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        WarningClass about = diagnostic.code().warningClass();
        if (about != null) {
            fields.put("class", about.toString());
        }
        fields.put("message", diagnostic.message());
        Source own = diagnostic.source();
        fields.put("file", (own == null ? script : own).name());
        SourceSpan span = diagnostic.span();
        if (span != null) {
            places(fields, span);
        }
        fields.put(
                "notes",
                ArrayValue.of(diagnostic.notes().stream().map(Value::of).toList()));
        return Json.toString(fields.build());
    }

    /** Adds where {@code span} begins and ends. */
    static void places(RecordBuilder fields, SourceSpan span) {
        place(fields, "line", "column", span.start());
        place(fields, "endLine", "endColumn", span.end());
    }

    private static void place(RecordBuilder fields, String line, String column, Location place) {
        fields.put(line, place.line());
        fields.put(column, place.column());
    }
}
