package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An application that is deployed again and again, with a class loader of its own each time, leaves nothing behind. */
@Timeout(300)
final class A8RedeployIT {
    private static final int CYCLES = 20;

    @Test
    void neitherClassesNorThreadsAreLeft() throws Exception {
        PrintStream output = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Set<String> before = threads();
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            for (int i = 0; i < CYCLES; i++) {
                loaders.add(deploy());
            }
            // Java itself remembers the class that a record's `equals` was last asked about, until the next one is.
            deploy();
            assertThat(threads()).isSubsetOf(before);
            assertThat(loaders)
                    .allSatisfy(loader -> assertThat(isCleared(loader)).isTrue());
        } finally {
            System.setOut(output);
        }
    }

    private static WeakReference<ClassLoader> deploy() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object application = loader.loadClass(RedeployedApplication.class.getName())
                    .getConstructor()
                    .newInstance();
            assertThat(((Callable<?>) application).call()).isEqualTo(100L);
            return new WeakReference<>(loader);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).collect(Collectors.toSet());
    }

    private static boolean isCleared(WeakReference<?> reference) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (reference.get() != null && System.nanoTime() < end) {
            System.gc();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return reference.get() == null;
    }
}
