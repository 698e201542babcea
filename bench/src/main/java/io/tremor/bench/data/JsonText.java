package io.tremor.bench.data;

/** JSON in the making, written without the help of any library that takes part in a benchmark. */
final class JsonText {
    private final StringBuilder text = new StringBuilder(512);
    private final String space;
    private boolean separate;

    /** Starts with nothing; {@code space} stands behind every comma and colon. */
    JsonText(String space) {
        this.space = space;
    }

    JsonText() {
        this("");
    }

    JsonText open(char bracket) {
        separate();
        text.append(bracket);
        separate = false;
        return this;
    }

    JsonText close(char bracket) {
        text.append(bracket);
        separate = true;
        return this;
    }

    JsonText key(String name) {
        separate();
        quote(name);
        text.append(':').append(space);
        separate = false;
        return this;
    }

    JsonText string(String value) {
        separate();
        quote(value);
        separate = true;
        return this;
    }

    /** Writes a number or a word as it stands. */
    JsonText bare(Object value) {
        separate();
        text.append(value);
        separate = true;
        return this;
    }

    JsonText field(String name, String value) {
        return key(name).string(value);
    }

    JsonText field(String name, long value) {
        return key(name).bare(value);
    }

    private void separate() {
        if (separate) {
            text.append(',').append(space);
        }
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
