package io.tremor.connectors.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What files looked like at some time; another look is not equal once one of them has changed.
 *
 * @param looks one line per file
 */
record TlsFiles(List<String> looks) {
    static TlsFiles of(@Nullable Path... files) {
        List<String> looks = new ArrayList<>();
        for (Path file : files) {
            if (file != null) {
                looks.add(look(file));
            }
        }
        return new TlsFiles(List.copyOf(looks));
    }

    private static String look(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() + " " + attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            return "none";
        }
    }
}
