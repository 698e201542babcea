package io.tremor.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two lists of a module's providers: {@code provides} in its descriptor, and {@code META-INF/services}. */
public final class ServiceFiles {
    private static final Pattern COMMENT = Pattern.compile("//.*|(?s:/\\*.*?\\*/)");
    private static final Pattern PROVIDES = Pattern.compile("provides\\s+([\\w.]+)\\s+with\\s+([^;]+);");

    private ServiceFiles() {}

    /** Returns one sentence for each provider that stands in one list only. */
    public static List<String> disagreements(ModuleFiles module) {
        Map<String, Set<String>> described = inDescriptor(module);
        Map<String, Set<String>> listed = inServiceFiles(module);
        List<String> found = new ArrayList<>();
        compare(described, listed, "is missing in META-INF/services", found);
        compare(listed, described, "is missing in module-info.java", found);
        return found;
    }

    /** Returns one sentence for each provider that {@link java.util.ServiceLoader} could not create. */
    public static List<String> unloadable(ModuleFiles module, ClassLoader loader) {
        List<String> found = new ArrayList<>();
        inDescriptor(module).forEach((service, providers) -> check(service, providers, loader, found));
        inServiceFiles(module).forEach((service, providers) -> check(service, providers, loader, found));
        return found.stream().distinct().toList();
    }

    private static void compare(
            Map<String, Set<String>> these, Map<String, Set<String>> those, String what, List<String> found) {
        these.forEach((service, providers) -> providers.stream()
                .filter(provider -> !those.getOrDefault(service, Set.of()).contains(provider))
                .forEach(provider -> found.add(provider + ", a provider of " + service + ", " + what)));
    }

    private static void check(String service, Set<String> providers, ClassLoader loader, List<String> found) {
        for (String provider : providers) {
            try {
                Class<?> type = Class.forName(provider, false, loader);
                if (!Class.forName(service, false, loader).isAssignableFrom(type)) {
                    found.add(provider + " does not implement " + service);
                }
                if (!Modifier.isPublic(type.getModifiers())
                        || !Modifier.isPublic(type.getDeclaredConstructor().getModifiers())) {
                    found.add(provider + " must be public and have a public constructor without parameters");
                }
            } catch (ClassNotFoundException e) {
                found.add(e.getMessage() + " does not exist");
            } catch (NoSuchMethodException e) {
                found.add(provider + " must be public and have a public constructor without parameters");
            }
        }
    }

    private static Map<String, Set<String>> inDescriptor(ModuleFiles module) {
        Map<String, Set<String>> providers = new TreeMap<>();
        module.descriptor().ifPresent(file -> {
            Matcher provides = PROVIDES.matcher(COMMENT.matcher(read(file)).replaceAll(" "));
            while (provides.find()) {
                providers.put(
                        provides.group(1),
                        new TreeSet<>(List.of(provides.group(2).strip().split("\\s*,\\s*"))));
            }
        });
        return providers;
    }

    private static Map<String, Set<String>> inServiceFiles(ModuleFiles module) {
        Map<String, Set<String>> providers = new TreeMap<>();
        for (Path file : ModuleFiles.filesBelow(module.serviceFiles(), "")) {
            Set<String> names = new TreeSet<>();
            read(file)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(names::add);
            providers.put(file.getFileName().toString(), names);
        }
        return providers;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
