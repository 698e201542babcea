package io.tremor.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A module made of a few lines of source, so that what breaks a rule can stand beside the rule's test. */
final class CompiledSources {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private CompiledSources() {}

    /** Writes each source to its place in a module below {@code root}, and compiles all of them. */
    static ModuleFiles in(Path root, String... sources) {
        ModuleFiles module = new ModuleFiles(root);
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                root.resolve("target/classes").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-nowarn",
                "-proc:none"));
        for (String source : sources) {
            arguments.add(write(module.sources(), source).toString());
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalArgumentException("The sources do not compile");
        }
        return module;
    }

    /** Writes a file of the module, and what is above it. */
    static Path write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path folder, String source) {
        return write(
                folder.resolve(first(PACKAGE, source).replace('.', '/')).resolve(first(TYPE, source) + ".java"),
                List.of(source));
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No match for " + pattern + " in " + source);
        }
        return matcher.group(1);
    }
}
