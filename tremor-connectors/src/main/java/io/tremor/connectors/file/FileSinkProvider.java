package io.tremor.connectors.file;

import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import io.tremor.api.spi.SinkProvider;
import io.tremor.api.spi.UriOptions;
import java.io.File;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Knows the sink {@code file:PATH}, a file that events are appended to. */
public final class FileSinkProvider implements SinkProvider {
    private static final int DEFAULT_KEPT = 7;
    private static final String ALL = "all";

    @Override
    public String scheme() {
        return "file";
    }

    @Override
    public Sink open(URI uri) {
        return open(uri, SinkContext.unattended());
    }

    @Override
    public Sink open(URI uri, SinkContext context) {
        Path path = path(uri);
        UriOptions options = UriOptions.of(uri);
        long size = options.bytes("rotate", Long.MAX_VALUE);
        Duration period = options.duration("every", Duration.ZERO);
        int kept = ALL.equals(options.text("keep")) ? Integer.MAX_VALUE : options.number("keep", 0, DEFAULT_KEPT);
        boolean isRotated = size != Long.MAX_VALUE || !period.isZero();
        if (!isRotated && options.text("keep") != null) {
            throw new IllegalArgumentException(
                    "The option `keep` is wrong: it says nothing without `rotate` or `every`, since the file is not"
                            + " rotated");
        }
        options.refuseOthers();
        ZoneId zone = ZoneId.systemDefault();
        Rotation rotation = new Rotation(
                size,
                period.isZero() ? null : RotationSchedule.every(period, zone),
                new Archive(path, kept, zone),
                context);
        return new FileSink(path, rotation, context);
    }

    private static Path path(URI uri) {
        String authority = uri.getRawAuthority();
        String text = uri.getRawSchemeSpecificPart().split("\\?", 2)[0];
        if (authority != null && !authority.isEmpty()) {
            throw new IllegalArgumentException(
                    "`file:` reaches files of this machine only, as in `file:/var/log/app.jsonl`");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException("`file:` takes no `#`; in the name of a file it is written `%23`");
        }
        String encoded = text.startsWith("//") ? text.substring(2) : text;
        String name = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        Path path = path(hasDrive(name) ? name.substring(1) : name);
        if (path == null || path.getFileName() == null || name.endsWith("/")) {
            throw new IllegalArgumentException("`file:` needs the path of a file, as in `file:/var/log/app.jsonl`");
        }
        return path.toAbsolutePath().normalize();
    }

    private static @Nullable Path path(String name) {
        try {
            return name.isEmpty() ? null : Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Returns whether {@code name} is {@code /C:/…}, which URIs make of a path of Windows. */
    private static boolean hasDrive(String name) {
        return name.length() > 2
                && name.charAt(0) == '/'
                && Character.isLetter(name.charAt(1))
                && name.charAt(2) == ':'
                && File.separatorChar == '\\';
    }
}
