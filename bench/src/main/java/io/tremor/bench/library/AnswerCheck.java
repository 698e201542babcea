package io.tremor.bench.library;

import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.Fields.Wanted;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Proves that a piece of work comes to the right answer on every event, which has to be known before its speed counts. */
public final class AnswerCheck {
    private AnswerCheck() {}

    /**
     * Compares all answers with those computed from plain maps.
     *
     * @throws IllegalStateException if one differs; the message says whose, where, and both answers
     */
    public static void check(String library, Work work, Stage stage, EventSet events) throws IOException {
        for (int event = 0; event < events.size(); event++) {
            Object expected = expected(stage, events, event);
            Object answer = work.answer(event);
            if (!Objects.equals(expected, answer)) {
                throw new IllegalStateException(
                        "%s gives a wrong answer at %s, event %d of %s%nexpected %s%nbut was  %s"
                                .formatted(library, stage, event, events.name(), expected, answer));
            }
        }
    }

    private static @Nullable Object expected(Stage stage, EventSet events, int event) throws IOException {
        Object read = PlainJson.read(events.bytes(), events.offset(event), events.length(event));
        if (!(read instanceof Map<?, ?>)) {
            throw new IllegalStateException("Event " + event + " of " + events.name() + " is no record");
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = (Map<String, Object>) read;
        return switch (stage) {
            case PARSE -> fields;
            case FIELD_ACCESS -> lookUp(fields, events);
            case PATCH_AND_WRITE, ROUND_TRIP -> {
                Edits.make(fields, events.fields().erased());
                yield PlainJson.of(fields);
            }
        };
    }

    private static int lookUp(Map<String, Object> fields, EventSet events) {
        int found = 0;
        for (Wanted wanted : events.fields().wanted()) {
            found += wanted.text().equals(fields.get(wanted.name())) ? 1 : 0;
        }
        return found + (fields.get(events.fields().text()) instanceof String text ? text.length() : 0);
    }
}
