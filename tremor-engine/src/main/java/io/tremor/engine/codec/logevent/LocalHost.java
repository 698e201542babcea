package io.tremor.engine.codec.logevent;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The name of this machine. */
public final class LocalHost {
    private static final List<String> FILES = List.of("/proc/sys/kernel/hostname", "/etc/hostname");
    private static final String UNKNOWN = "localhost";

    private LocalHost() {}

    /** Returns the name; the first call looks it up. */
    public static String name() {
        return Name.FOUND;
    }

    /** Keeps the name once it is known. */
    private static final class Name {
        private static final String FOUND = find();

        /** Files first: the address lookup of Java may ask a name server, which may take long. */
        private static String find() {
            for (String file : FILES) {
                String name = read(Path.of(file));
                if (!name.isEmpty()) {
                    return name;
                }
            }
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return UNKNOWN;
            }
        }

        private static String read(Path file) {
            try {
                return Files.isReadable(file)
                        ? Files.readString(file, StandardCharsets.UTF_8).strip()
                        : "";
            } catch (IOException | SecurityException e) {
                return "";
            }
        }
    }
}
