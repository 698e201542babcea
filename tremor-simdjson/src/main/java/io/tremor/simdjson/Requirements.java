package io.tremor.simdjson;

import java.lang.module.ModuleFinder;
import java.util.Optional;

/** What simdjson-java needs of the Java that runs it. Nothing here may load one of its classes before that is clear. */
final class Requirements {
    private static final int FIRST_JAVA = 24;
    private static final String VECTOR = "jdk.incubator.vector";

    private Requirements() {}

    static Optional<String> unmet() {
        Optional<String> missing = unmet(
                Runtime.version().feature(),
                ModuleFinder.ofSystem().find(VECTOR).isPresent(),
                ModuleLayer.boot().findModule(VECTOR).isPresent());
        return missing.isPresent() ? missing : SimdReader.failure();
    }

    static Optional<String> unmet(int java, boolean shipped, boolean added) {
        if (java < FIRST_JAVA) {
            return Optional.of("it needs Java " + FIRST_JAVA + " or later, and this is Java " + java
                    + "; the codec `json` reads the same documents on every Java");
        }
        if (!shipped) {
            return Optional.of(
                    "this Java has no module " + VECTOR + "; use one that was linked with it, or the codec `json`");
        }
        if (!added) {
            return Optional.of("start Java with --add-modules " + VECTOR + ", or use the codec `json`");
        }
        return Optional.empty();
    }
}
