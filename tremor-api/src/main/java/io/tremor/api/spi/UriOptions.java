package io.tremor.api.spi;

import io.tremor.api.appender.Nearest;
import io.tremor.api.appender.Quantity;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The options of a URI: its query parameters. A provider asks for each option that it knows, and refuses the others at
 * last. Whatever is wrong is an {@link IllegalArgumentException} that names the option, and never shows a secret.
 */
public final class UriOptions {
    private static final String ENVIRONMENT = "env:";
    private static final String FILE = "file:";

    private final Map<String, String> given;
    private final Set<String> known = new LinkedHashSet<>();
    private final Function<String, @Nullable String> environment;

    private UriOptions(Map<String, String> given, Function<String, @Nullable String> environment) {
        this.given = given;
        this.environment = environment;
    }

    /**
     * Reads the query of {@code uri}, also where the URI is opaque, as in {@code file:app.jsonl?keep=3}.
     *
     * @throws IllegalArgumentException if an option has no value or is given twice
     */
    public static UriOptions of(URI uri) {
        return of(uri, System::getenv);
    }

    static UriOptions of(URI uri, Function<String, @Nullable String> environment) {
        Map<String, String> given = new LinkedHashMap<>();
        String text = uri.getRawSchemeSpecificPart();
        int query = text.indexOf('?');
        if (query >= 0) {
            for (String parameter : text.substring(query + 1).split("&", -1)) {
                if (!parameter.isEmpty()) {
                    add(parameter, given);
                }
            }
        }
        return new UriOptions(given, environment);
    }

    private static void add(String parameter, Map<String, String> given) {
        int equals = parameter.indexOf('=');
        String name = decoded(equals < 0 ? parameter : parameter.substring(0, equals));
        if (equals < 0 || equals == parameter.length() - 1) {
            throw new IllegalArgumentException("The option `" + name + "` has no value");
        }
        if (given.put(name, decoded(parameter.substring(equals + 1))) != null) {
            throw new IllegalArgumentException("The option `" + name + "` is given twice");
        }
    }

    /** A plus sign is a plus sign in a URI; only forms make a blank of it. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Returns what {@code name} says, or {@code null} where it is not given. */
    public @Nullable String text(String name) {
        known.add(name);
        return given.get(name);
    }

    /** Returns a duration longer than nothing, such as {@code 5s}. */
    public Duration duration(String name, Duration otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        Duration duration = read(name, text, Quantity::duration);
        if (duration.isZero()) {
            throw wrong(name, "it must be longer than nothing");
        }
        return duration;
    }

    /** Returns a number of bytes, at least one, such as {@code 64MiB}. */
    public long bytes(String name, long otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        long bytes = read(name, text, Quantity::bytes);
        if (bytes == 0) {
            throw wrong(name, "it must be more than nothing");
        }
        return bytes;
    }

    /** Returns a whole number, at least {@code least}. */
    public int number(String name, int least, int otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(name, "it must be a whole number, at least " + least);
    }

    /** Returns {@code true} or {@code false}, the latter where it is not given. */
    public boolean flag(String name) {
        String text = text(name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw wrong(name, "it must be `true` or `false`");
    }

    /** Returns the path of a file, or {@code null} where it is not given. */
    public @Nullable Path file(String name) {
        String text = text(name);
        return text == null ? null : read(name, text, Path::of);
    }

    /**
     * Returns a secret, or {@code null} where it is not given: the value itself, what the environment variable {@code NAME}
     * says for {@code env:NAME}, or what the file {@code PATH} holds for {@code file:PATH}, without the line break at its end.
     */
    public @Nullable String secret(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (text.startsWith(ENVIRONMENT)) {
            String value = environment.apply(text.substring(ENVIRONMENT.length()));
            if (value == null) {
                throw wrong(name, "there is no environment variable of the name that stands behind `env:`");
            }
            return value;
        }
        return text.startsWith(FILE) ? secretIn(name, text.substring(FILE.length())) : text;
    }

    private static String secretIn(String name, String file) {
        try {
            String content = Files.readString(Path.of(file));
            return content.endsWith("\n") ? content.stripTrailing() : content;
        } catch (IOException | InvalidPathException e) {
            throw wrong(name, "the file that stands behind `file:` cannot be read");
        }
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalArgumentException if there is an option that nobody has asked for; the message says which one may have
     *     been meant
     */
    public void refuseOthers() {
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                String shown = name.length() > 64 ? name.substring(0, 64) + "…" : name;
                String instead = known.isEmpty() ? "there are none here" : Nearest.to(name, known);
                throw new IllegalArgumentException("Unknown option `" + shown + "`: " + instead);
            }
        }
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The option `" + name + "` is wrong: " + e.getMessage(), e);
        }
    }

    private static IllegalArgumentException wrong(String name, String why) {
        return new IllegalArgumentException("The option `" + name + "` is wrong: " + why);
    }
}
