package io.tremor.bench.library;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.Fields.Wanted;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tremor, through the public API alone: a codec that reads views, keys prepared beforehand, a buffer used again. */
final class Tremor implements Library {
    static final String NAME = "tremor";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Work work(Stage stage, EventSet events) {
        return switch (stage) {
            case PARSE -> new Parse(events);
            case FIELD_ACCESS -> new FieldAccess(events);
            case PATCH_AND_WRITE -> new Write(events);
            case ROUND_TRIP -> new RoundTrip(events);
        };
    }

    private abstract static class CodecWork implements Work {
        final Codec json = Json.codec();
        private final EventSet events;

        CodecWork(EventSet events) {
            this.events = events;
        }

        final <R> R decode(int event, Function<? super Value, ? extends R> use) {
            return json.decode(events.bytes(), events.offset(event), events.length(event), use);
        }
    }

    private static final class Parse extends CodecWork {
        private static final Function<Value, Object> TO_KIND = Value::kind;

        private @Nullable Object kind;

        Parse(EventSet events) {
            super(events);
        }

        @Override
        public void run(int event) {
            kind = decode(event, TO_KIND);
        }

        /** The same call, but what it hands out is taken apart. */
        @Override
        public @Nullable Object answer(int event) {
            run(event);
            Object plain = decode(event, value -> new Object[] {PlainValue.of(value)})[0];
            return kind == null ? null : plain;
        }
    }

    private static final class FieldAccess extends CodecWork {
        private final Function<Value, Boolean> lookUp = this::lookUp;
        private final Key[] names;
        private final Key[] texts;
        private final Key text;
        private int found;

        FieldAccess(EventSet events) {
            super(events);
            names = events.fields().wanted().stream()
                    .map(Wanted::name)
                    .map(Key::of)
                    .toArray(Key[]::new);
            texts = events.fields().wanted().stream()
                    .map(Wanted::text)
                    .map(Key::of)
                    .toArray(Key[]::new);
            text = Key.of(events.fields().text());
        }

        @Override
        public void run(int event) {
            decode(event, lookUp);
        }

        private Boolean lookUp(Value event) {
            RecordValue document = (RecordValue) event;
            int count = 0;
            for (int i = 0; i < names.length; i++) {
                if (document.get(names[i]) instanceof StringValue string && string.is(texts[i])) {
                    count++;
                }
            }
            found = document.get(text) instanceof StringValue string
                    ? count + string.text().length()
                    : count;
            return true;
        }

        @Override
        public Object answer(int event) {
            run(event);
            return found;
        }
    }

    private abstract static class EditingWork extends CodecWork {
        private static final Key CLASS = Key.of(Edits.CLASS);
        private static final Value CLASS_VALUE = Value.of(Edits.CLASS_VALUE);
        private static final Key RATE = Key.of(Edits.RATE);
        private static final Value RATE_VALUE = Value.of(Edits.RATE_VALUE);
        private static final Key DIMENSION = Key.of(Edits.DIMENSION);
        private static final Value DIMENSION_VALUE = Value.of(Edits.DIMENSION_VALUE);

        private final OutputBuffer output = new OutputBuffer(1 << 16);
        private final Key erased;

        EditingWork(EventSet events) {
            super(events);
            erased = Key.of(events.fields().erased());
        }

        final Value edit(Value event) {
            return ((RecordValue) event)
                    .toBuilder()
                            .put(CLASS, CLASS_VALUE)
                            .put(RATE, RATE_VALUE)
                            .put(DIMENSION, DIMENSION_VALUE)
                            .remove(erased)
                            .build();
        }

        final void write(Value event) {
            output.clear();
            json.encode(event, output);
        }

        @Override
        public final @Nullable Object answer(int event) throws IOException {
            run(event);
            return PlainJson.read(output.array(), 0, output.length());
        }
    }

    private static final class Write extends EditingWork {
        private final Function<Value, Boolean> use = this::writeRepeatedly;

        Write(EventSet events) {
            super(events);
        }

        @Override
        public void run(int event) {
            decode(event, use);
        }

        private Boolean writeRepeatedly(Value event) {
            Value edited = edit(event);
            for (int i = 0; i < Stage.PATCH_AND_WRITE.repeats(); i++) {
                write(edited);
            }
            return true;
        }
    }

    private static final class RoundTrip extends EditingWork {
        private final Function<Value, Boolean> use = this::editAndWrite;

        RoundTrip(EventSet events) {
            super(events);
        }

        @Override
        public void run(int event) {
            decode(event, use);
        }

        private Boolean editAndWrite(Value event) {
            write(edit(event));
            return true;
        }
    }
}
