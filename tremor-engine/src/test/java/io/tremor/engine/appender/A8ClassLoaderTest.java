package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** After the end nothing of a shaper is left: no thread, no hook, nothing that would keep its class loader alive. */
@Timeout(300)
final class A8ClassLoaderTest {
    private static final int CYCLES = Integer.getInteger("soak", 1) * 20;

    @Test
    void nothingKeepsTheClassLoaderAlive() throws Exception {
        for (int i = 0; i < CYCLES; i++) {
            WeakReference<ClassLoader> loader = useInALoaderOfItsOwn();
            for (int attempt = 0; attempt < 200 && loader.get() != null; attempt++) {
                System.gc();
                Thread.onSpinWait();
            }
            assertThat(loader.get()).as("cycle %d", i).isNull();
            assertThat(threads("tremor-redeployed")).isEmpty();
            assertThat(ManagementFactory.getPlatformMBeanServer().isRegistered(LedgerBeans.nameOf("redeployed")))
                    .isFalse();
        }
    }

    private static WeakReference<ClassLoader> useInALoaderOfItsOwn() throws Exception {
        try (URLClassLoader loader = newLoader()) {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(loader);
            try {
                Runnable use = (Runnable) loader.loadClass(RedeployedApplication.class.getName())
                        .getDeclaredConstructor()
                        .newInstance();
                use.run();
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
            return new WeakReference<>(loader);
        }
    }

    /** Returns a loader that has all classes of its own. */
    static URLClassLoader newLoader() {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(A8ClassLoaderTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void threadsAreDaemonsWithANameAndEndWithTheShaper() {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options.name("SHIP"));
        assertThat(threads("tremor-SHIP")).containsExactlyInAnyOrder("tremor-SHIP", "tremor-SHIP-sink-1");
        assertThat(threadsOf("tremor-SHIP"))
                .allMatch(Thread::isDaemon)
                .allMatch(t -> t.getContextClassLoader() == null);
        fixture.shaper.close();
        assertThat(threads("tremor-SHIP")).isEmpty();
    }

    private static Set<String> threads(String prefix) {
        return threadsOf(prefix).stream().map(Thread::getName).collect(Collectors.toSet());
    }

    private static List<Thread> threadsOf(String prefix) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(prefix) && thread.isAlive())
                .toList();
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(new IOException(entry, e));
        }
    }
}
