package io.tremor.forwarder;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A long stream of JSON lines, one in a hundred of them odd, of which it is known what has to come out: the compact line,
 * or nothing where it is broken. The same number gives the same line, so a reader can follow without keeping any.
 */
final class EventStream {
    private static final int ODD_ONE_IN = 100;

    private static final List<String> EVENTS = List.of(
            "{\"level\":\"INFO\",\"logger_name\":\"shop.Checkout\",\"timestamp\":1735689600000000000,"
                    + "\"message\":\"order 4711 paid\",\"kv\":{\"amount\":12.5,\"items\":[1,2,3],\"gift\":false}}",
            "{\"level\":\"WARN\",\"logger_name\":\"shop.Stock\",\"message\":\"Größe „XL“ geht aus 😀\",\"mdc\":{}}",
            "{\"level\":\"ERROR\",\"message\":\"" + "it did not work, and here is at length why; ".repeat(12)
                    + "\",\"exception\":null,\"args\":[true,-0.25,18446744073709551615]}");

    private final List<String> events;

    EventStream() {
        this(EVENTS);
    }

    /** Creates a stream of {@code events}, each one compact line of JSON that starts with a string field. */
    EventStream(List<String> events) {
        this.events = List.copyOf(events);
    }

    /** Returns line {@code number}, from 0, as it goes in. */
    String input(long number) {
        String event = expected(number);
        if (number % ODD_ONE_IN != ODD_ONE_IN - 1) {
            return event;
        }
        return switch ((int) (number / ODD_ONE_IN % 4)) {
            case 0 -> " \t{ " + event.substring(1, event.length() - 1).replaceFirst(":", "\t :  ") + " } ";
            case 1 -> event.replaceFirst("e", "\\\\u0065");
            case 2 -> "{" + event.substring(1, event.indexOf(':')) + ":{\"old\":[\"value\"]}," + event.substring(1);
            default -> event.substring(0, event.length() - 1);
        };
    }

    /** Returns line {@code number} as it has to come out, if it does. */
    String expected(long number) {
        return events.get((int) (number % events.size()));
    }

    /** Returns whether line {@code number} is broken, so that nothing comes out. */
    static boolean isBroken(long number) {
        return number % ODD_ONE_IN == ODD_ONE_IN - 1 && number / ODD_ONE_IN % 4 == 3;
    }

    /** Writes lines until there are {@code size} bytes, and returns how many lines. */
    long write(OutputStream stream, long size) throws IOException {
        OutputStream out = new BufferedOutputStream(stream, 1 << 16);
        long lines = 0;
        for (long left = size; left > 0; lines++) {
            byte[] line = (input(lines) + "\n").getBytes(StandardCharsets.UTF_8);
            out.write(line);
            left -= line.length;
        }
        out.flush();
        return lines;
    }

    /** Writes a file of so many bytes: {@code FILE BYTES [EVENTS]}, where EVENTS is a file of events to take. */
    public static void main(String[] args) throws IOException {
        EventStream stream =
                args.length > 2 ? new EventStream(Files.readAllLines(Path.of(args[2]))) : new EventStream();
        try (OutputStream file = new FileOutputStream(args[0])) {
            System.out.println(stream.write(file, Long.parseLong(args[1])) + " lines");
        }
    }
}
