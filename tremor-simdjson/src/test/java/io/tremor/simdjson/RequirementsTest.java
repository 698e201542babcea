package io.tremor.simdjson;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.spi.CodecProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the vector reader cannot run, asking for it says why and what to do; where it can, it is silent. */
class RequirementsTest {
    private static final String FLAG = "--add-modules=jdk.incubator.vector";
    private static final String WARNING = "WARNING: Using incubator modules: jdk.incubator.vector";

    @ParameterizedTest(name = "Java {0}, module shipped {1} and added {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "17 | true | false | it needs Java 24 or later, and this is Java 17; the codec `json` reads the same"
                        + " documents on every Java",
                "23 | true | true | it needs Java 24 or later, and this is Java 23; the codec `json` reads the same"
                        + " documents on every Java",
                "25 | false | false | this Java has no module jdk.incubator.vector; use one that was linked with it, or"
                        + " the codec `json`",
                "24 | true | false | start Java with --add-modules jdk.incubator.vector, or use the codec `json`",
                "25 | true | true |"
            })
    void saysWhatIsMissing(int java, boolean shipped, boolean added, String reason) {
        assertThat(Requirements.unmet(java, shipped, added).orElse(null)).isEqualTo(reason);
    }

    @Test
    void refusesByNameWithoutTheModule() throws Exception {
        assertThat(output())
                .containsExactly("The codec `json-simd` is not available: start Java with --add-modules"
                        + " jdk.incubator.vector, or use the codec `json`");
    }

    @Test
    void refusesByNameOnAMachineWithNarrowVectors() throws Exception {
        List<String> output = output(FLAG, "-XX:MaxVectorSize=16");

        assertThat(output).hasSize(2).startsWith(WARNING);
        assertThat(output.get(1))
                .startsWith("The codec `json-simd` is not available: simdjson-java needs vectors of 256 or 512 bits")
                .endsWith("use the codec `json`");
    }

    @Test
    void makesJavaPrintNothingButItsOwnWarning() throws Exception {
        assertThat(output(FLAG, "--sun-misc-unsafe-memory-access=deny", "--illegal-native-access=deny"))
                .containsExactly(WARNING, "[1,{\"a\":2.5}]");
    }

    @Test
    void loadsOnJava17ToSayWhatIsMissing() throws IOException {
        for (Class<?> type :
                List.of(SimdJsonCodecProvider.class, Requirements.class, SimdJsonCodec.class, SimdReader.class)) {
            try (InputStream file = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                byte[] bytes = file.readNBytes(8);
                assertThat(bytes[7]).as("class file version of %s", type).isLessThanOrEqualTo((byte) 61);
            }
        }
    }

    /** Runs {@link #main} in a Java of its own and returns what it prints, errors first. */
    private static List<String> output(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-ea", "-cp", System.getProperty("java.class.path"), RequirementsTest.class.getName()));
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(errors).isZero();
        return Stream.concat(errors.lines(), output.lines()).toList();
    }

    /** Reads one document by the codec, or prints why it cannot. */
    public static void main(String[] arguments) {
        try {
            System.out.println(CodecProvider.named("json-simd")
                    .create()
                    .decode("[1,{\"a\":2.5}]".getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
