package io.tremor.engine.lang.function;

import io.tremor.api.value.Key;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EditedRecord;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The functions of {@code tremor::origin}: where the event came from; null where that is not known. */
final class OriginFunctions {
    private static final Key SCHEME = Key.of("scheme");
    private static final Key HOST = Key.of("host");
    private static final Key PORT = Key.of("port");
    private static final Key PATH = Key.of("path");

    private OriginFunctions() {}

    /** The parts of an address. */
    private record Parts(String scheme, String host, int port, List<String> path) {
        static Parts of(URI uri) {
            @Nullable String authority = uri.getAuthority();
            String place = authority == null ? "" : authority.substring(authority.indexOf('@') + 1);
            int colon = place.lastIndexOf(':');
            boolean numbered = colon >= 0 && colon > place.lastIndexOf(']') && isNumber(place.substring(colon + 1));
            @Nullable String path = uri.getPath();
            return new Parts(
                    uri.getScheme() == null ? "" : uri.getScheme(),
                    numbered ? place.substring(0, colon) : place,
                    numbered ? Integer.parseInt(place.substring(colon + 1)) : -1,
                    path == null || path.isEmpty() || path.equals("/")
                            ? List.of()
                            : List.of(
                                    path.substring(path.startsWith("/") ? 1 : 0).split("/", -1)));
        }

        private static boolean isNumber(String text) {
            return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        Value portValue() {
            return port < 0 ? NullValue.NULL : Results.count(port);
        }

        Value pathValue() {
            List<Value> segments = new ArrayList<>();
            path.forEach(segment -> segments.add(Value.of(segment)));
            return Results.array(segments);
        }

        String text() {
            StringBuilder text = new StringBuilder(scheme).append("://").append(host);
            if (port >= 0) {
                text.append(':').append(port);
            }
            path.forEach(segment -> text.append('/').append(segment));
            return text.toString();
        }

        Value record() {
            EditedRecord record = Results.record();
            record.put(SCHEME, Value.of(scheme));
            record.put(HOST, Value.of(host));
            record.put(PORT, portValue());
            record.put(PATH, pathValue());
            return record;
        }
    }

    static List<NativeFunction> functions() {
        return List.of(
                function("scheme", parts -> Value.of(parts.scheme))
                        .summary("Returns the scheme of the address, which says what kind of source it is.")
                        .example("origin::scheme()", "\"snot\""),
                function("host", parts -> Value.of(parts.host))
                        .summary("Returns the host of the address.")
                        .example("origin::host()", "\"test\""),
                function("port", Parts::portValue)
                        .summary("Returns the port of the address, or null if it has none.")
                        .example("origin::port()", "23"),
                function("path", Parts::pathValue)
                        .summary("Returns the parts of the path of the address.")
                        .example("origin::path()", "[\"snot\"]"),
                function("as_uri_string", parts -> Value.of(parts.text()))
                        .summary("Returns the whole address.")
                        .example("origin::as_uri_string()", "\"snot://test:23/snot\""),
                function("as_uri_record", Parts::record)
                        .summary("Returns scheme, host, port and path of the address in a record.")
                        .example(
                                "origin::as_uri_record()",
                                "{\"scheme\": \"snot\", \"host\": \"test\", \"port\": 23, \"path\": [\"snot\"]}"));
    }

    private static NativeFunction function(String name, Function<Parts, Value> part) {
        return NativeFunction.of("origin::" + name + "()", (a, run) -> part(part, run))
                .impure();
    }

    private static Value part(Function<Parts, Value> part, Run run) {
        @Nullable URI origin = run.origin();
        if (origin == null) {
            return NullValue.NULL;
        }
        Cost.string(origin.toString().length() * 4L, run);
        return part.apply(Parts.of(origin));
    }
}
