package io.tremor.engine.appender;

import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where a script is, by the option {@code script}: a file, or {@code classpath:…}. */
final class ScriptLocation {
    private static final String CLASSPATH = "classpath:";
    private static final long UNSURE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final String text;

    ScriptLocation(String text) {
        this.text = text;
    }

    /**
     * Reads the script.
     *
     * @throws ScriptException if it cannot be read
     */
    Source read() {
        return text.startsWith(CLASSPATH) ? Source.classpath(ScriptLocation.class, text) : Source.file(Path.of(text));
    }

    /**
     * Returns something that changes when the script has, or {@code null} where only reading it can tell: file systems know
     * times no better than by some milliseconds, so a file that was changed just now may be changed again unseen.
     *
     * @param now the time, in nanoseconds since 1970-01-01T00:00Z
     */
    @Nullable
    String version(long now) {
        try {
            Path file = file();
            if (file == null) {
                return "";
            }
            FileTime changed = Files.getLastModifiedTime(file);
            return now - changed.to(TimeUnit.NANOSECONDS) < UNSURE_NANOS ? null : changed + "/" + Files.size(file);
        } catch (IOException | InvalidPathException e) {
            return e.getClass().getName();
        }
    }

    /** Returns the file; a resource in a jar has none, and never changes. */
    private @Nullable Path file() {
        if (!text.startsWith(CLASSPATH)) {
            return Path.of(text);
        }
        ClassLoader loader = ScriptLocation.class.getClassLoader();
        URL url = loader == null ? null : loader.getResource(text.substring(CLASSPATH.length()));
        if (url == null || !"file".equals(url.getProtocol())) {
            return null;
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException | FileSystemNotFoundException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
