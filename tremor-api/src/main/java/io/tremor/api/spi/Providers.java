package io.tremor.api.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks providers up once per interface and process, by the loader that loaded this module. */
final class Providers {
    private static final ClassValue<List<Object>> FOUND = new ClassValue<>() {
        @Override
        protected List<Object> computeValue(Class<?> type) {
            List<Object> found = new ArrayList<>();
            for (Object provider : ServiceLoader.load(type, Providers.class.getClassLoader())) {
                found.add(provider);
            }
            return List.copyOf(found);
        }
    };

    private Providers() {}

    static <P> List<P> all(Class<P> type) {
        List<P> providers = new ArrayList<>();
        for (Object found : FOUND.get(type)) {
            providers.add(type.cast(found));
        }
        return providers;
    }

    static <P> P named(Class<P> type, Function<P, String> nameOf, String what, String name) {
        TreeMap<String, P> byName = new TreeMap<>();
        for (Object found : FOUND.get(type)) {
            P provider = type.cast(found);
            String known = nameOf.apply(provider);
            if (known.equals(name)) {
                return provider;
            }
            byName.put(known, provider);
        }
        if (byName.isEmpty()) {
            throw new IllegalStateException(
                    "There is no " + what
                            + " at all: add io.tremor:tremor-engine (and io.tremor:tremor-connectors for sinks) to the run-time class path");
        }
        throw new IllegalArgumentException("There is no " + what + " `" + name + "`; there are "
                + byName.keySet().stream().map(known -> "`" + known + "`").collect(Collectors.joining(", ")));
    }
}
