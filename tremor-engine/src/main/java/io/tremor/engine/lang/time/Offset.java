package io.tremor.engine.lang.time;

/** Offsets from UTC as text. */
final class Offset {
    private Offset() {}

    /** Returns {@code +02:30}, or {@code +02:30:15} if asked for. */
    static String withSeconds(int seconds, boolean written) {
        int distance = Math.abs(seconds);
        String text = sign(seconds) + two(distance / 3600) + ":" + two(distance / 60 % 60);
        return written ? text + ":" + two(distance % 60) : text;
    }

    /** Returns {@code +02}. */
    static String hours(int seconds) {
        return sign(seconds) + two(Math.abs(seconds) / 3600);
    }

    /** Returns {@code +02:30} with what stands between hours and minutes, rounded to the nearest minute. */
    static String minutes(int seconds, String between) {
        int minutes = (Math.abs(seconds) + 30) / 60;
        return sign(seconds) + two(minutes / 60) + between + two(minutes % 60);
    }

    private static String sign(int seconds) {
        return seconds < 0 ? "-" : "+";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
