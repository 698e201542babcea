package io.tremor.simdjson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.tremor.api.value.Value;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector reader reads ordinary documents itself, and leaves to the scalar reader only what it is not sure of. */
class SimdReaderTest {
    private final SimdReader reader = new SimdReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,-2.5,\"\\u00e9\",true,false,null,{}],\"b\":{\"c\":\"日本\"}}",
                "[9223372036854775807,-9223372036854775808,1e308,5e-324]",
                "\"text\"",
                "{\"a\":1,\"a\":2}",
                " [ ] "
            })
    void readsOrdinaryDocuments(String document) {
        assertThat(read(document)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[1,]",
                "9223372036854775808",
                "18446744073709551615",
                "1e400",
                "[[-1e400]]",
                "{\"a\":1e999}",
                "\"\\ud800\""
            })
    void leavesTheRestToTheScalarReader(String document) {
        assertThat(read(document)).isNull();
    }

    @Test
    void readsUpToSixtyFourLevels() {
        assertThat(read("[".repeat(64) + "1" + "]".repeat(64))).isNotNull();
        assertThat(read("[".repeat(65) + "1" + "]".repeat(65))).isNull();
        assertThat(read("{\"a\":".repeat(64) + "1" + "}".repeat(64))).isNotNull();
        assertThat(read("{\"a\":".repeat(1_000_000))).isNull();
    }

    @Test
    void growsWithItsDocumentsUpTo4Mebibytes() {
        for (int size : new int[] {1, 65_536, 65_537, 1 << 20, 1 << 22}) {
            assertThat(read("\"" + "x".repeat(Math.max(0, size - 2)) + "\""))
                    .as("%s bytes", size)
                    .isNotNull();
        }
        assertThat(read("\"" + "x".repeat(1 << 22) + "\"")).isNull();
    }

    @Test
    void holdsNoMoreThanDocumented() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        read("1");
        long before = threads.getCurrentThreadAllocatedBytes();
        new SimdReader().read(new byte[] {'1'}, 0, 1);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).isLessThan(1_600_000);
    }

    private @Nullable Value read(String document) {
        byte[] bytes = document.getBytes(UTF_8);
        return reader.read(bytes, 0, bytes.length);
    }
}
