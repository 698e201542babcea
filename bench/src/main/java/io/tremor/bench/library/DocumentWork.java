package io.tremor.bench.library;

import io.tremor.bench.data.EventSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages, for libraries that read into a document of type {@code D}. */
public final class DocumentWork {
    private DocumentWork() {}

    /** Returns the work at one stage. */
    public static <D> Work of(Stage stage, EventSet events, DocumentFormat<D> format) throws IOException {
        return switch (stage) {
            case PARSE -> new Parse<>(format);
            case FIELD_ACCESS -> new FieldAccess<>(format);
            case PATCH_AND_WRITE -> new Write<>(format, events);
            case ROUND_TRIP -> new RoundTrip<>(format);
        };
    }

    private static final class Parse<D> implements Work {
        private final DocumentFormat<D> format;
        private @Nullable D document;

        Parse(DocumentFormat<D> format) {
            this.format = format;
        }

        @Override
        public void run(int event) throws IOException {
            document = format.read(event);
        }

        @Override
        public @Nullable Object answer(int event) throws IOException {
            run(event);
            return document == null ? null : format.plain(document);
        }
    }

    private static final class FieldAccess<D> implements Work {
        private final DocumentFormat<D> format;
        private int found;

        FieldAccess(DocumentFormat<D> format) {
            this.format = format;
        }

        @Override
        public void run(int event) throws IOException {
            found = format.lookUp(format.read(event));
        }

        @Override
        public Object answer(int event) throws IOException {
            run(event);
            return found;
        }
    }

    private static final class Write<D> implements Work {
        private final DocumentFormat<D> format;
        private final List<D> edited = new ArrayList<>();

        Write(DocumentFormat<D> format, EventSet events) throws IOException {
            this.format = format;
            for (int event = 0; event < events.size(); event++) {
                D document = format.read(event);
                format.edit(document);
                edited.add(document);
            }
        }

        @Override
        public void run(int event) throws IOException {
            D document = edited.get(event);
            for (int i = 0; i < Stage.PATCH_AND_WRITE.repeats(); i++) {
                format.write(document);
            }
        }

        @Override
        public @Nullable Object answer(int event) throws IOException {
            run(event);
            return format.written();
        }
    }

    private static final class RoundTrip<D> implements Work {
        private final DocumentFormat<D> format;

        RoundTrip(DocumentFormat<D> format) {
            this.format = format;
        }

        @Override
        public void run(int event) throws IOException {
            D document = format.read(event);
            format.edit(document);
            format.write(document);
        }

        @Override
        public @Nullable Object answer(int event) throws IOException {
            run(event);
            return format.written();
        }
    }
}
