package io.tremor.jul;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one class in the logging configuration: {@code io.tremor.jul.TremorHandler.script = …}.
 *
 * <p>Values come from the {@link LogManager} and from nowhere else, so that a manager that knows better which configuration
 * is meant has its way: Tomcat's gives each class loader its own, and each handler the properties that begin with the
 * handler's own name, as in {@code 2app.io.tremor.jul.TremorHandler.script}.
 *
 * <p>No manager says which names there are. The names that nobody asks for are therefore looked up in the files that
 * configurations come from, and by trying what a slip of the finger makes of a name; the manager has the last word on
 * whether one is there.
 */
final class LoggingProperties {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz_-.0123456789";

    private final LogManager manager;
    private final String prefix;

    LoggingProperties(LogManager manager, Class<?> owner) {
        this.manager = manager;
        prefix = owner.getName() + ".";
    }

    /** Returns the value of {@code name}, or {@code null}. */
    @Nullable
    String get(String name) {
        String value = manager.getProperty(prefix + name);
        return value == null ? null : value.strip();
    }

    /** Returns the names that are there and none of {@code known}. */
    List<String> unknown(Collection<String> known) {
        Set<String> candidates = new TreeSet<>(written());
        for (String name : known) {
            addSlips(name, candidates);
        }
        candidates.removeAll(known);
        return candidates.stream().filter(name -> get(name) != null).toList();
    }

    /** Returns the names that stand in files, for whichever handler of the class. */
    private Set<String> written() {
        Set<String> names = new HashSet<>();
        for (Properties file : files()) {
            for (String key : file.stringPropertyNames()) {
                int at = key.startsWith(prefix) ? 0 : key.indexOf("." + prefix) + 1;
                if (key.startsWith(prefix, at)) {
                    names.add(key.substring(at + prefix.length()));
                }
            }
        }
        return names;
    }

    private static List<Properties> files() {
        List<Properties> files = new ArrayList<>();
        String named = System.getProperty("java.util.logging.config.file");
        if (named != null) {
            try (InputStream file = Files.newInputStream(Path.of(named))) {
                files.add(read(file));
            } catch (IOException | IllegalArgumentException e) {
                // The manager could not read it either, and has said so.
            }
        }
        URL resource = LoggingProperties.class.getClassLoader().getResource("logging.properties");
        if (resource != null) {
            try (InputStream file = resource.openStream()) {
                files.add(read(file));
            } catch (IOException | IllegalArgumentException e) {
                // As above.
            }
        }
        return files;
    }

    private static Properties read(InputStream file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        return properties;
    }

    /** Adds what becomes of {@code name} when one character is missing, wrong, too many, or swapped with its neighbour. */
    private static void addSlips(String name, Set<String> slips) {
        slips.add(name.toLowerCase(Locale.ROOT));
        slips.add(name.toUpperCase(Locale.ROOT));
        for (int i = 0; i <= name.length(); i++) {
            String head = name.substring(0, i);
            String tail = name.substring(i);
            for (int c = 0; c < LETTERS.length(); c++) {
                slips.add(head + LETTERS.charAt(c) + tail);
                if (!tail.isEmpty()) {
                    slips.add(head + LETTERS.charAt(c) + tail.substring(1));
                }
            }
            if (!tail.isEmpty()) {
                slips.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
    }
}
