package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.RecordValue.Field;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EditedRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The functions of {@code std::record}. */
final class RecordFunctions {
    private RecordFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of(
                                "record::len(record)",
                                (a, run) -> Results.count(Arguments.record(a, 0).size()))
                        .summary("Returns how many fields a record has.")
                        .example("record::len({\"a\": 1, \"b\": 2})", "2"),
                NativeFunction.of(
                                "record::is_empty(record)",
                                (a, run) -> Value.of(Arguments.record(a, 0).size() == 0))
                        .summary("Returns whether a record has no fields.")
                        .example("record::is_empty({})", "true"),
                NativeFunction.of("record::contains(record, key)", (a, run) -> {
                            RecordValue record = Arguments.record(a, 0);
                            return Value.of(record.get(Arguments.string(a, 1, run)) != null);
                        })
                        .slow("`record::contains(the_record, the_key)` can be replaced by `present the_record[the_key]`"
                                + " for better performance")
                        .summary("Returns whether a record has a field of that name.")
                        .example("record::contains({\"a\": null}, \"a\")", "true"),
                NativeFunction.of("record::keys(record)", RecordFunctions::keys)
                        .summary("Returns the names of the fields of a record.")
                        .example("record::keys({\"a\": 1, \"b\": 2})", "[\"a\", \"b\"]"),
                NativeFunction.of("record::values(record)", RecordFunctions::values)
                        .summary("Returns the values of the fields of a record.")
                        .example("record::values({\"a\": 1, \"b\": 2})", "[1, 2]"),
                NativeFunction.of("record::to_array(record)", RecordFunctions::toArray)
                        .summary("Returns the fields of a record as pairs of name and value.")
                        .example("record::to_array({\"a\": 1, \"b\": 2})", "[[\"a\", 1], [\"b\", 2]]"),
                NativeFunction.of("record::from_array(array)", RecordFunctions::fromArray)
                        .summary(
                                "Returns a record made of pairs of name and value; of pairs with the same name the last"
                                        + " one counts.")
                        .example("record::from_array([[\"a\", 1], [\"b\", 2]])", "{\"a\": 1, \"b\": 2}"),
                NativeFunction.of("record::extract(record, keys)", RecordFunctions::extract)
                        .summary("Returns a record with those fields only whose names are in an array.")
                        .example(
                                "record::extract({\"a\": 1, \"b\": 2, \"c\": 3}, [\"a\", \"c\", \"d\"])",
                                "{\"a\": 1, \"c\": 3}"),
                NativeFunction.of("record::combine(left, right)", RecordFunctions::combine)
                        .slow("`record::combine(one_record, two_record)` can be replaced by `merge one_record of"
                                + " two_record end` for better performance")
                        .summary("Returns a record with the fields of two; the second one decides where both have a"
                                + " field.")
                        .example("record::combine({\"a\": 1, \"b\": 2}, {\"a\": 3})", "{\"a\": 3, \"b\": 2}"),
                NativeFunction.of("record::rename(record, changes)", RecordFunctions::rename)
                        .summary("Returns a record whose fields have new names, all changed at once.")
                        .example(
                                "record::rename({\"a\": 1, \"b\": 2}, {\"a\": \"b\", \"b\": \"c\"})",
                                "{\"b\": 1, \"c\": 2}"));
    }

    private static Value keys(Value[] arguments, Run run) {
        RecordValue record = Arguments.record(arguments, 0);
        Cost.array(record.size(), run);
        List<Value> keys = new ArrayList<>(record.size());
        for (Field field : record) {
            keys.add(Results.string(field.name(), run));
        }
        return Results.array(keys);
    }

    private static Value values(Value[] arguments, Run run) {
        RecordValue record = Arguments.record(arguments, 0);
        Cost.array(record.size(), run);
        List<Value> values = new ArrayList<>(record.size());
        record.forEach(field -> values.add(field.value()));
        return Results.array(values);
    }

    private static Value toArray(Value[] arguments, Run run) {
        RecordValue record = Arguments.record(arguments, 0);
        Cost.array(record.size(), run);
        List<Value> pairs = new ArrayList<>(record.size());
        for (Field field : record) {
            Cost.array(2, run);
            pairs.add(Results.array(List.of(Results.string(field.name(), run), field.value())));
        }
        return Results.array(pairs);
    }

    private static Value fromArray(Value[] arguments, Run run) {
        EditedRecord record = Results.record();
        for (Value element : Arguments.array(arguments, 0)) {
            Cost.record(1, run);
            if (!(element instanceof ArrayValue pair)) {
                throw FunctionFailure.because(
                        "Onlay arrays that consist of tuples (arrays of two elements) can be turned"
                                + " into records but this array contained: " + DebugForm.of(element, run));
            }
            if (pair.size() != 2) {
                throw FunctionFailure.because(
                        "Onlay arrays that consist of tuples (arrays of two elements) can be trurned"
                                + " into an record this array contained " + pair.size() + " elements");
            }
            if (!(pair.get(0) instanceof StringValue name)) {
                throw FunctionFailure.because("The first element of the tuple needs to be a string: []");
            }
            record.put(Key.of(name.text()), pair.get(1));
        }
        return record;
    }

    private static Value extract(Value[] arguments, Run run) {
        RecordValue record = Arguments.record(arguments, 0);
        ArrayValue names = Arguments.array(arguments, 1);
        Cost.record(names.size(), run);
        Set<Key> wanted = new HashSet<>();
        for (Value name : names) {
            if (name instanceof StringValue string) {
                wanted.add(Key.of(string.text()));
            }
        }
        Cost.record(record.size(), run);
        EditedRecord extracted = Results.record();
        for (Field field : record) {
            if (wanted.contains(field.key())) {
                extracted.put(field.key(), field.value());
            }
        }
        return extracted;
    }

    private static Value combine(Value[] arguments, Run run) {
        RecordValue left = Arguments.record(arguments, 0);
        RecordValue right = Arguments.record(arguments, 1);
        run.budget().allocate(EditedRecord.costOfCopy(left));
        Cost.walk(left.size(), run);
        Cost.record(right.size(), run);
        EditedRecord combined = EditedRecord.of(left);
        right.forEach(field -> combined.put(field.key(), field.value()));
        return combined;
    }

    private static Value rename(Value[] arguments, Run run) {
        RecordValue record = Arguments.record(arguments, 0);
        RecordValue changes = Arguments.record(arguments, 1);
        Cost.record(record.size(), run);
        EditedRecord renamed = Results.record();
        for (Field field : record) {
            Key key = changes.get(field.key()) instanceof StringValue name ? Key.of(name.text()) : field.key();
            renamed.put(key, field.value());
        }
        return renamed;
    }
}
