package io.tremor.bench.library;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONWriter;
import io.tremor.bench.data.EventSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** fastjson2, reading to its {@link JSONObject}, which is a map, and writing that. */
final class Fastjson2 implements Library {
    @Override
    public String name() {
        return "fastjson2";
    }

    @Override
    public Work work(Stage stage, EventSet events) throws IOException {
        return DocumentWork.of(stage, events, new Format(events));
    }

    private static final class Format extends MapFormat {
        /** It leaves fields out that are null, unless told not to. */
        private final JSONWriter.Context context = JSONFactory.createWriteContext(JSONWriter.Feature.WriteMapNullValue);

        private final ReusedOutput output = new ReusedOutput();
        private final EventSet events;

        Format(EventSet events) {
            super(events);
            this.events = events;
        }

        @Override
        public Map<String, Object> read(int event) {
            // With the character set named it need not find out itself.
            return JSON.parseObject(events.bytes(), events.offset(event), events.length(event), StandardCharsets.UTF_8);
        }

        @Override
        public void write(Map<String, Object> document) throws IOException {
            output.clear();
            try (JSONWriter writer = JSONWriter.ofUTF8(context)) {
                writer.write((JSONObject) document);
                writer.flushTo(output);
            }
        }

        @Override
        public @Nullable Object written() throws IOException {
            return PlainJson.read(output.bytes(), 0, output.length());
        }
    }
}
