package io.tremor.engine.lang.function;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The functions that are written in Java, by module and name. */
public final class NativeLibrary {
    private final Map<String, Map<String, NativeFunction>> modules = new LinkedHashMap<>();

    private NativeLibrary() {}

    /** Made when it is first asked for, and the same for every script. */
    private static final class Standard {
        static final NativeLibrary LIBRARY = create();
    }

    /** Returns the standard library. */
    public static NativeLibrary standard() {
        return Standard.LIBRARY;
    }

    private static NativeLibrary create() {
        NativeLibrary library = new NativeLibrary();
        Stream.of(
                        ArrayFunctions.functions(),
                        Base64Functions.functions(),
                        BinaryFunctions.functions(),
                        ChashFunctions.functions(),
                        DatetimeFunctions.functions(),
                        FloatFunctions.functions(),
                        IntegerFunctions.functions(),
                        JsonFunctions.functions(),
                        MaskFunctions.functions(),
                        MathFunctions.functions(),
                        OriginFunctions.functions(),
                        PathFunctions.functions(),
                        RandomFunctions.functions(),
                        RangeFunctions.functions(),
                        RecordFunctions.functions(),
                        RegexFunctions.functions(),
                        StringFunctions.functions(),
                        SystemFunctions.functions(),
                        TestFunctions.functions(),
                        TextFunctions.functions(),
                        TraceFunctions.functions(),
                        TypeFunctions.functions(),
                        UrlFunctions.functions(),
                        WindowFunctions.functions())
                .flatMap(List::stream)
                .forEach(library::add);
        return library;
    }

    private void add(NativeFunction function) {
        modules.computeIfAbsent(function.module(), module -> new LinkedHashMap<>())
                .put(function.name(), function);
    }

    /** Returns the names of the modules. */
    public Set<String> modules() {
        return Collections.unmodifiableSet(modules.keySet());
    }

    /** Returns the functions of a module; none if there is no such module. */
    public Collection<NativeFunction> functions(String module) {
        return Collections.unmodifiableCollection(
                modules.getOrDefault(module, Map.of()).values());
    }

    /** Returns a function, or {@code null} if there is no such module or function. */
    public @Nullable NativeFunction find(String module, String name) {
        return modules.getOrDefault(module, Map.of()).get(name);
    }
}
