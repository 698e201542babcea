package io.tremor.bench.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the figures come from.
 *
 * @param machine the processor and how many of it
 * @param jdk version and vendor of the JVM
 * @param feature the JVM's feature release, such as 17
 * @param commit the state of the repository
 */
record Platform(String machine, String jdk, int feature, String commit) {

    /** Describes this JVM and machine; the property {@code bench.commit} names the commit. */
    static Platform current() {
        return new Platform(
                "%s, %d processors, %s %s"
                        .formatted(
                                processor(Path.of("/proc/cpuinfo")),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")),
                "%s (%s)".formatted(System.getProperty("java.vm.version"), System.getProperty("java.vm.vendor")),
                Runtime.version().feature(),
                System.getProperty("bench.commit", "unknown"));
    }

    private static String processor(Path cpuinfo) {
        if (!Files.isReadable(cpuinfo)) {
            return "unknown processor";
        }
        try (Stream<String> lines = Files.lines(cpuinfo)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
