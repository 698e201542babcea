package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Nobody can tell by its answers whether a value is a view on bytes or lies on the heap, nor whether a record was built
 * or edited: random documents and random edits, each compared with the same on the heap and on a {@link LinkedHashMap}.
 */
class ViewEqualsHeapTest {
    private static final long SEED = Long.getLong("json.views.seed", 7);
    private static final int ROUNDS = Integer.getInteger("json.views.rounds", 1_500);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final DocumentGenerator generator = new DocumentGenerator(random.split());
    private final Codec codec = Json.codec();
    private final OutputBuffer output = new OutputBuffer(1024);

    @Test
    void answersTheSameInEveryAccessor() {
        for (int i = 0; i < ROUNDS; i++) {
            DocumentGenerator.Document document = generator.document();
            byte[] bytes = document.text().getBytes(UTF_8);
            check(
                    document,
                    codec.<@Nullable String>decode(bytes, 0, bytes.length, view -> agrees(document.value(), view)));
            check(document, agrees(document.value(), Json.parse(bytes)));
        }
    }

    @Test
    void editsLikeALinkedMap() {
        for (int i = 0; i < ROUNDS; i++) {
            DocumentGenerator.Document document = generator.record(i % 50 == 0 ? 120 : 8);
            byte[] bytes = document.text().getBytes(UTF_8);
            check(document, codec.<@Nullable String>decode(bytes, 0, bytes.length, view -> edited((RecordValue) view)));
            check(document, edited((RecordValue) Json.parse(bytes)));
        }
    }

    /** Edits a record several times over, and returns what went wrong. */
    private @Nullable String edited(RecordValue start) {
        String before = encoded(start);
        RecordValue record = start;
        Map<Key, Value> model = modelOf(start);
        StringBuilder history = new StringBuilder();
        int generations = random.nextInt(1, 4);
        for (int generation = 0; generation < generations; generation++) {
            RecordBuilder builder = record.toBuilder();
            int edits = random.nextInt(generation == 0 ? 21 : 6);
            for (int i = 0; i < edits; i++) {
                edit(builder, model, record, history);
            }
            record = builder.build();
            history.append("build; ");
            String found = agrees(heap(model), record);
            if (found != null) {
                return found + " after " + history;
            }
        }
        return encoded(start).equals(before) ? null : "the original changed after " + history;
    }

    private void edit(RecordBuilder builder, Map<Key, Value> model, RecordValue record, StringBuilder history) {
        Key key = random.nextInt(3) == 0 ? Key.of(generator.key()) : anyOf(model, Key.of("first"));
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                builder.remove(key);
                model.remove(key);
                history.append("remove ").append(key).append("; ");
            }
            case 2 -> {
                Value value = anyValueOf(record);
                builder.remove(key).put(key, value);
                model.remove(key);
                model.put(key, value.owned());
                history.append("remove and put ")
                        .append(key)
                        .append(' ')
                        .append(value)
                        .append("; ");
            }
            default -> {
                Value value = random.nextBoolean() ? generator.document().value() : anyValueOf(record);
                builder.put(key, value);
                model.put(key, value.owned());
                history.append("put ").append(key).append(' ').append(value).append("; ");
            }
        }
    }

    /** Returns a value out of the record, as it is, edited, or in an array of new and old. */
    private Value anyValueOf(RecordValue record) {
        List<Value> values = new ArrayList<>(List.of(record));
        record.forEach(field -> values.add(field.value()));
        Value value = values.get(random.nextInt(values.size()));
        if (value instanceof RecordValue inner && random.nextInt(4) > 0) {
            RecordBuilder builder = inner.toBuilder();
            modelOf(inner).keySet().stream().limit(random.nextInt(3)).forEach(builder::remove);
            return builder.put(generator.key(), generator.document().value())
                    .put("n", random.nextLong())
                    .build();
        }
        return random.nextInt(8) == 0
                ? ArrayValue.of(value, Value.of("new"), generator.document().value())
                : value;
    }

    private Key anyOf(Map<Key, Value> model, Key otherwise) {
        int skip = model.isEmpty() ? 0 : random.nextInt(model.size());
        // The ends of a record are where spans meet the braces.
        int place = random.nextInt(4) == 0 ? 0 : random.nextInt(4) == 0 ? model.size() - 1 : skip;
        return model.keySet().stream().skip(Math.max(0, place)).findFirst().orElse(otherwise);
    }

    /** Compares a value, its owned copy, and what its encoding means, with {@code expected}. */
    private @Nullable String agrees(Value expected, Value actual) {
        String found = Agreement.difference(expected, actual);
        if (found != null) {
            return found;
        }
        String written = encoded(actual);
        String right = ReferenceWriter.write(expected);
        if (!written.equals(right)) {
            return "written as " + written + " instead of " + right;
        }
        Value owned = actual.owned();
        found = Agreement.difference(expected, owned);
        if (found != null) {
            return "owned: " + found;
        }
        return encoded(owned).equals(right) ? null : "owned, written as " + encoded(owned) + " instead of " + right;
    }

    private String encoded(Value value) {
        output.clear();
        codec.encode(value, output);
        return output.toString();
    }

    private static Map<Key, Value> modelOf(RecordValue record) {
        Map<Key, Value> model = new LinkedHashMap<>();
        record.forEach(field -> model.put(field.key(), field.value().owned()));
        return model;
    }

    private static RecordValue heap(Map<Key, Value> model) {
        RecordBuilder builder = RecordValue.builder();
        model.forEach(builder::put);
        return builder.build();
    }

    private static void check(DocumentGenerator.Document document, @Nullable String difference) {
        if (difference != null) {
            fail("seed %s: %s in %s", SEED, difference, document.text());
        }
    }
}
