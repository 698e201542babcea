package io.tremor.bench.library;

import java.util.ArrayList;
import java.util.List;

/** All libraries that this JVM can run. */
public final class Libraries {
    /** Compiled on JDK 24 and later only, and never loaded by an earlier one, not even where an old class file lies about. */
    private static final String SIMDJSON = "io.tremor.bench.simdjson.SimdJson";

    private Libraries() {}

    /** Returns all of them, tremor first. */
    public static List<Library> all() {
        List<Library> all = new ArrayList<>(List.of(
                new Tremor(),
                new JacksonTree(),
                new JacksonMap(),
                new JacksonStreaming(),
                new Fastjson2(),
                new DslJsonMap()));
        if (Runtime.version().feature() >= 24
                && ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
            try {
                all.add(Class.forName(SIMDJSON)
                        .asSubclass(Library.class)
                        .getConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Built without simdjson-java: build again with this JDK", e);
            }
        }
        return all;
    }

    /**
     * Returns one of them.
     *
     * @throws IllegalArgumentException if there is none of that name on this JVM
     */
    public static Library named(String name) {
        return all().stream()
                .filter(library -> library.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no library `" + name + "` here; there are "
                        + all().stream().map(Library::name).toList()));
    }
}
