package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is shipped is what was when it was logged, and nothing of the application's is kept. */
final class A10SnapshotTest {
    private final ShaperFixture fixture = new ShaperFixture();

    @Test
    void whatChangesAfterTheCallDoesNotChangeTheEvent() {
        List<String> list = new ArrayList<>(List.of("before"));
        Object[] array = {"before"};
        Mutable mutable = new Mutable();
        TestEvent event = new TestEvent("before").argument(list).argument(array).argument(mutable);
        event.keyValues.put("key", mutable);
        event.context.put("user", "before");
        event.markers.add("before");
        event.exception = () -> new Exception() {
            private static final long serialVersionUID = 1L;

            @Override
            public @Nullable String getMessage() {
                return mutable.text;
            }
        };
        fixture.shaper.offer(event);

        list.set(0, "after");
        array[0] = "after";
        mutable.text = "after";
        event.message = () -> "after";
        event.context.put("user", "after");
        event.markers.set(0, "after");
        fixture.work();

        String line = fixture.take().get(0);
        assertThat(line).doesNotContain("after");
        RecordValue record = ShaperFixture.read(line);
        assertThat(record.get("args")).isEqualTo(Json.parse("[\"[before]\",[\"before\"],\"before\"]"));
        assertThat(record.get("kv")).isEqualTo(Json.parse("{\"key\":\"before\"}"));
        assertThat(record.get("mdc")).isEqualTo(Json.parse("{\"user\":\"before\"}"));
    }

    @Test
    void nothingOfTheApplicationIsKept() {
        List<WeakReference<Object>> references = offerEventsWithObjects();
        for (int i = 0; i < 200 && references.stream().anyMatch(reference -> reference.get() != null); i++) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(references).allMatch(reference -> reference.get() == null);
        // They were still on their lane.
        fixture.work();
        assertThat(fixture.sink.lines()).hasSize(10);
    }

    private List<WeakReference<Object>> offerEventsWithObjects() {
        List<WeakReference<Object>> references = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Object argument = new Mutable();
            Exception exception = new Exception("why");
            TestEvent event = new TestEvent("hello").argument(argument).argument(new Object[] {argument});
            event.keyValues.put("key", argument);
            fixture.shaper.offer(event.thrown(exception));
            references.add(new WeakReference<>(argument));
            references.add(new WeakReference<>(exception));
            references.add(new WeakReference<>(event));
        }
        return references;
    }

    private static final class Mutable {
        private String text = "before";

        @Override
        public String toString() {
            return text;
        }
    }
}
