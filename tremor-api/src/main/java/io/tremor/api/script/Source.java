package io.tremor.api.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a script, and the name that diagnostics give it.
 *
 * @param name a file name, {@code classpath:…}, or any other name
 * @param text the text
 */
public record Source(String name, String text) {
    private static final String CLASSPATH = "classpath:";

    /** Returns a source made from {@code text}, named {@code <script>}. */
    public static Source of(String text) {
        return new Source("<script>", text);
    }

    /**
     * Reads a file as UTF-8.
     *
     * @throws ScriptException if it cannot be read or is not valid UTF-8
     */
    public static Source file(Path path) {
        try {
            return decode(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw unreadable(path.toString(), e.getClass().getSimpleName(), e);
        }
    }

    /**
     * Reads a class-path resource as UTF-8, looked up by the loader of {@code anchor}; {@code resource} starts at the root
     * of the class path, with or without {@code classpath:} before it.
     *
     * @throws ScriptException if there is none, or it is not valid UTF-8
     */
    public static Source classpath(Class<?> anchor, String resource) {
        String path = resource.startsWith(CLASSPATH) ? resource.substring(CLASSPATH.length()) : resource;
        String name = CLASSPATH + path;
        ClassLoader loader = anchor.getClassLoader();
        try (InputStream in =
                loader == null ? ClassLoader.getSystemResourceAsStream(path) : loader.getResourceAsStream(path)) {
            if (in == null) {
                throw unreadable(name, "no such resource on the class path", null);
            }
            return decode(name, in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(name, e.getClass().getSimpleName(), e);
        }
    }

    private static Source decode(String name, byte[] bytes) throws CharacterCodingException {
        return new Source(
                name,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
    }

    private static ScriptException unreadable(String name, String reason, @Nullable IOException cause) {
        String why = switch (reason) {
            case "NoSuchFileException" -> "no such file";
            case "AccessDeniedException" -> "access denied";
            case "MalformedInputException" -> "it is not valid UTF-8";
            default -> cause == null ? reason : reason + ": " + cause.getMessage();
        };
        String message = "Cannot read " + name + ": " + why;
        return new ScriptException(
                new Source(name, ""), List.of(Diagnostic.error(ErrorCode.UNREADABLE_SOURCE, message, null)));
    }
}
