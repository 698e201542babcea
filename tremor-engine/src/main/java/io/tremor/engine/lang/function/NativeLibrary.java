package io.tremor.engine.lang.function;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The functions that are written in Java, by module and name. A module is made when it is first asked for: most scripts
 * use few, and all of them are the larger part of a cold start. One compilation has one; not thread-safe.
 */
public final class NativeLibrary {
    private static final List<String> MODULES = List.of(
            "array",
            "base64",
            "binary",
            "chash",
            "datetime",
            "float",
            "integer",
            "json",
            "mask",
            "math",
            "origin",
            "path",
            "random",
            "range",
            "record",
            "re",
            "string",
            "system",
            "test",
            "text",
            "cncf_otel",
            "google_logging",
            "type",
            "url",
            "win");

    /** The modules of the library that consist of the functions of a module here; a test compares them with their texts. */
    private static final Map<String, Set<String>> WHOLE = Map.of(
            "std",
            Set.of(
                    "array", "base64", "binary", "float", "json", "mask", "math", "path", "random", "re", "record",
                    "string", "text", "type", "url", "win"),
            "tremor",
            Set.of("chash", "origin", "system"));

    private final Map<String, Map<String, NativeFunction>> made = new HashMap<>();

    private NativeLibrary() {}

    /** Returns the standard library. */
    public static NativeLibrary standard() {
        return new NativeLibrary();
    }

    /**
     * Returns the module that {@code path}, as in {@code use std::string}, leads to, or {@code null} if there is more in
     * it than functions written in Java.
     */
    public static @Nullable String moduleOf(List<String> path) {
        return path.size() == 2 && WHOLE.getOrDefault(path.get(0), Set.of()).contains(path.get(1)) ? path.get(1) : null;
    }

    /** Returns the names of the modules. */
    public Set<String> modules() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(MODULES));
    }

    /** Returns the functions of a module; none if there is no such module. */
    public Collection<NativeFunction> functions(String module) {
        return Collections.unmodifiableCollection(module(module).values());
    }

    /** Returns a function, or {@code null} if there is no such module or function. */
    public @Nullable NativeFunction find(String module, String name) {
        return module(module).get(name);
    }

    private Map<String, NativeFunction> module(String name) {
        Map<String, NativeFunction> functions = made.get(name);
        if (functions == null) {
            functions = new LinkedHashMap<>();
            for (NativeFunction function : make(name)) {
                functions.put(function.name(), function);
            }
            made.put(name, functions);
        }
        return functions;
    }

    private static List<NativeFunction> make(String module) {
        return switch (module) {
            case "array" -> ArrayFunctions.functions();
            case "base64" -> Base64Functions.functions();
            case "binary" -> BinaryFunctions.functions();
            case "chash" -> ChashFunctions.functions();
            case "datetime" -> DatetimeFunctions.functions();
            case "float" -> FloatFunctions.functions();
            case "integer" -> IntegerFunctions.functions();
            case "json" -> JsonFunctions.functions();
            case "mask" -> MaskFunctions.functions();
            case "math" -> MathFunctions.functions();
            case "origin" -> OriginFunctions.functions();
            case "path" -> PathFunctions.functions();
            case "random" -> RandomFunctions.functions();
            case "range" -> RangeFunctions.functions();
            case "record" -> RecordFunctions.functions();
            case "re" -> RegexFunctions.functions();
            case "string" -> StringFunctions.functions();
            case "system" -> SystemFunctions.functions();
            case "test" -> TestFunctions.functions();
            case "text" -> TextFunctions.functions();
            case "cncf_otel", "google_logging" -> TraceFunctions.functions(module);
            case "type" -> TypeFunctions.functions();
            case "url" -> UrlFunctions.functions();
            case "win" -> WindowFunctions.functions();
            default -> List.of();
        };
    }
}
