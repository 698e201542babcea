package io.tremor.forwarder;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where messages come from. Failures name it. */
final class InputSide extends InputStream {
    private final String name;
    private final InputStream stream;
    private boolean untouched = true;

    private InputSide(String name, InputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    static InputSide stdin(InputStream stream) {
        return new InputSide("<stdin>", stream);
    }

    static InputSide file(Path file) throws StreamFailure {
        try {
            return new InputSide(file.toString(), new FileInputStream(file.toFile()));
        } catch (FileNotFoundException e) {
            throw failure(file.toString(), reason(file));
        }
    }

    /** Returns what messages call this. */
    String name() {
        return name;
    }

    /** Returns whether nothing has been read yet. */
    boolean isUntouched() {
        return untouched;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        untouched = false;
        try {
            return stream.read(bytes, offset, length);
        } catch (IOException e) {
            throw failure(name, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public int available() throws IOException {
        return stream.available();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static StreamFailure failure(String name, String reason) {
        return new StreamFailure(ExitCode.USAGE, "Cannot read " + name + ": " + reason);
    }

    private static String reason(Path file) {
        if (!Files.exists(file)) {
            return "no such file";
        }
        return Files.isDirectory(file) ? "it is a directory" : "access denied";
    }
}
