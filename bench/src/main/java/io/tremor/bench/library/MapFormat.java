package io.tremor.bench.library;

import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.Fields.Wanted;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents that are maps from names to plain Java values. */
abstract class MapFormat implements DocumentFormat<Map<String, Object>> {
    private final Wanted[] wanted;
    private final String text;
    private final String erased;

    MapFormat(EventSet events) {
        wanted = events.fields().wanted().toArray(Wanted[]::new);
        text = events.fields().text();
        erased = events.fields().erased();
    }

    @Override
    public final int lookUp(Map<String, Object> document) {
        int found = 0;
        for (Wanted field : wanted) {
            if (field.text().equals(document.get(field.name()))) {
                found++;
            }
        }
        return document.get(text) instanceof String string ? found + string.length() : found;
    }

    @Override
    public final @Nullable Object plain(Map<String, Object> document) {
        return PlainJson.of(document);
    }

    @Override
    public final void edit(Map<String, Object> document) {
        Edits.make(document, erased);
    }
}
