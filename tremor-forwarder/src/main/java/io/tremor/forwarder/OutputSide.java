package io.tremor.forwarder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where events go. A file is opened, and what it held is lost, when there is something to write or the run has ended well;
 * so a run that never starts leaves it alone.
 */
final class OutputSide extends OutputStream {
    private final String name;
    private final @Nullable Path file;
    private @Nullable OutputStream stream;

    private OutputSide(String name, @Nullable Path file, @Nullable OutputStream stream) {
        this.name = name;
        this.file = file;
        this.stream = stream;
    }

    static OutputSide stdout(OutputStream stream) {
        return new OutputSide("<stdout>", null, stream);
    }

    static OutputSide file(Path file) {
        return new OutputSide(file.toString(), file, null);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        OutputStream opened = open();
        try {
            opened.write(bytes, offset, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            if (stream != null) {
                stream.flush();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Returns the stream behind this, opened if it was not. */
    OutputStream open() throws StreamFailure {
        OutputStream opened = stream;
        if (opened == null) {
            opened = openFile();
            stream = opened;
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (file != null && stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    private OutputStream openFile() throws StreamFailure {
        try {
            return new FileOutputStream(name);
        } catch (IOException e) {
            throw new StreamFailure(ExitCode.USAGE, "Cannot write " + e.getMessage());
        }
    }

    private StreamFailure failure(IOException e) {
        return file == null && isReaderGone(e)
                ? new StreamFailure(ExitCode.RAN, "the reader of standard output has gone")
                : new StreamFailure(ExitCode.UNDELIVERED, "Cannot write " + name + ": " + e.getMessage());
    }

    /** Returns whether nobody reads standard output any more; only the text of the system's error says so. */
    private static boolean isReaderGone(IOException e) {
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe") || reason.contains("connection reset") || reason.contains("bad file descriptor");
    }
}
