package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.GatheredArray;
import io.tremor.engine.value.StrictEquality;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** The functions of {@code std::array}. */
final class ArrayFunctions {
    private static final String ONLY_PAIRS =
            "Only arrays that consist of tuples (arrays of two elements) can be unzipped but this array contained";

    private ArrayFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of(
                                "array::len(array)",
                                (a, run) -> Results.count(Arguments.array(a, 0).size()))
                        .summary("Returns how many elements an array has.")
                        .example("array::len([\"snot\", \"badger\"])", "2"),
                NativeFunction.of(
                                "array::is_empty(array)",
                                (a, run) -> Value.of(Arguments.array(a, 0).size() == 0))
                        .summary("Returns whether an array has no elements.")
                        .example("array::is_empty([])", "true"),
                NativeFunction.of("array::contains(array, element)", ArrayFunctions::contains)
                        .summary("Returns whether an array has an element of the same kind and value; "
                                + "other than `==` this keeps integers and floats apart.")
                        .example("array::contains([1, 2, 3], 2)", "true")
                        .example("array::contains([1, 2, 3], 2.0)", "false"),
                NativeFunction.of("array::push(array, element)", ArrayFunctions::push)
                        .summary("Returns an array with one more element at its end.")
                        .slow("`array::push(the_array, element)` can be replaced by `the_array + [element]` for better"
                                + " performance")
                        .example("array::push([1, 2], 3)", "[1, 2, 3]"),
                NativeFunction.of("array::zip(left, right)", ArrayFunctions::zip)
                        .summary("Returns the pairs of the elements of two arrays of the same length.")
                        .example("array::zip([1, 2], [\"a\", \"b\"])", "[[1, \"a\"], [2, \"b\"]]"),
                NativeFunction.of("array::unzip(array)", ArrayFunctions::unzip)
                        .summary("Returns the first and the second elements of an array of pairs.")
                        .example("array::unzip([[1, \"a\"], [2, \"b\"]])", "[[1, 2], [\"a\", \"b\"]]"),
                NativeFunction.of("array::flatten(array)", ArrayFunctions::flatten)
                        .summary("Returns the elements of an array and of all arrays in it, in order.")
                        .example("array::flatten([1, [2, [3, []]]])", "[1, 2, 3]"),
                NativeFunction.of("array::coalesce(array)", ArrayFunctions::coalesce)
                        .summary("Returns an array without its nulls.")
                        .example("array::coalesce([1, null, 2])", "[1, 2]"),
                NativeFunction.of("array::join(array, separator)", ArrayFunctions::join)
                        .summary("Returns the elements of an array as one string, with a separator between them.")
                        .example("array::join([\"snot\", 1, 2.0], \"-\")", "\"snot-1-2\""),
                NativeFunction.of("array::concatenate(left, right)", ArrayFunctions::concatenate)
                        .summary("Returns the elements of two arrays in one.")
                        .slow("`array::concatenate(one_array, two_array)` can be replaced by `one_array + two_array`"
                                + " for better performance")
                        .example("array::concatenate([1], [2, 3])", "[1, 2, 3]"),
                NativeFunction.of("array::sort(array)", (a, run) -> {
                            List<Value> elements = elements(Arguments.array(a, 0), run);
                            return Results.array(StableSort.sorted(elements, run));
                        })
                        .summary("Returns the elements of an array in ascending order: records, arrays, strings,"
                                + " numbers, false, true, null.")
                        .example("array::sort([\"b\", 2, \"a\", 1])", "[\"a\", \"b\", 1, 2]"),
                NativeFunction.of("array::reverse(array)", (a, run) -> {
                            List<Value> elements = elements(Arguments.array(a, 0), run);
                            Collections.reverse(elements);
                            return Results.array(elements);
                        })
                        .summary("Returns the elements of an array from last to first.")
                        .example("array::reverse([1, 2, 3])", "[3, 2, 1]"));
    }

    /** Returns a list of the elements that may be changed, after it was charged. */
    private static List<Value> elements(ArrayValue array, Run run) {
        Cost.array(array.size(), run);
        List<Value> elements = new ArrayList<>(array.size());
        array.forEach(elements::add);
        return elements;
    }

    private static Value contains(Value[] arguments, Run run) {
        Value wanted = arguments[1] instanceof StringValue string ? string.owned() : arguments[1];
        for (Value element : Arguments.array(arguments, 0)) {
            if (Weight.canEqual(element, wanted, run) && StrictEquality.equal(element, wanted)) {
                return Value.of(true);
            }
        }
        return Value.of(false);
    }

    private static Value push(Value[] arguments, Run run) {
        return concat(Arguments.array(arguments, 0), GatheredArray.of(arguments[1]), run);
    }

    private static Value concat(ArrayValue left, ArrayValue right, Run run) {
        run.budget().allocate(GatheredArray.costOfConcat(left, right));
        Cost.walk((long) left.size() + right.size(), run);
        return GatheredArray.concat(left, right);
    }

    private static Value zip(Value[] arguments, Run run) {
        ArrayValue left = Arguments.array(arguments, 0);
        ArrayValue right = Arguments.array(arguments, 1);
        if (left.size() != right.size()) {
            throw FunctionFailure.because(
                    "Zipping two arrays requires them to have the same length, but the first array"
                            + " provided has " + left.size() + " elements while the second one has " + right.size()
                            + " elements");
        }
        List<Value> pairs = new ArrayList<>();
        Iterator<Value> rights = right.iterator();
        for (Value first : left) {
            Cost.array(2, run);
            pairs.add(Results.array(List.of(first, rights.next())));
        }
        Cost.array(pairs.size(), run);
        return Results.array(pairs);
    }

    private static Value unzip(Value[] arguments, Run run) {
        ArrayValue pairs = Arguments.array(arguments, 0);
        Cost.array(pairs.size() * 2L, run);
        List<Value> firsts = new ArrayList<>(pairs.size());
        List<Value> seconds = new ArrayList<>(pairs.size());
        for (Value element : pairs) {
            if (!(element instanceof ArrayValue pair)) {
                throw FunctionFailure.because(ONLY_PAIRS + ": " + DebugForm.of(element, run));
            }
            if (pair.size() != 2) {
                throw FunctionFailure.because(ONLY_PAIRS + " " + pair.size() + " elements");
            }
            firsts.add(pair.get(0));
            seconds.add(pair.get(1));
        }
        return Results.array(List.of(Results.array(firsts), Results.array(seconds)));
    }

    private static Value flatten(Value[] arguments, Run run) {
        List<Value> flat = new ArrayList<>();
        ArrayDeque<Iterator<Value>> open = new ArrayDeque<>();
        open.push(List.of(arguments[0]).iterator());
        while (!open.isEmpty()) {
            Iterator<Value> level = open.element();
            Cost.array(1, run);
            if (!level.hasNext()) {
                open.pop();
                continue;
            }
            Value value = level.next();
            if (value instanceof ArrayValue array) {
                open.push(array.iterator());
            } else {
                flat.add(value);
            }
        }
        return Results.array(flat);
    }

    private static Value coalesce(Value[] arguments, Run run) {
        List<Value> elements = elements(Arguments.array(arguments, 0), run);
        elements.removeIf(element -> element == NullValue.NULL);
        return Results.array(elements);
    }

    private static Value concatenate(Value[] arguments, Run run) {
        return concat(Arguments.array(arguments, 0), Arguments.array(arguments, 1), run);
    }

    private static Value join(Value[] arguments, Run run) {
        ArrayValue array = Arguments.array(arguments, 0);
        String separator = Arguments.string(arguments, 1, run);
        StringBuilder joined = new StringBuilder();
        boolean first = true;
        for (Value element : array) {
            String text = element instanceof StringValue string ? string.text() : DebugForm.display(element, run);
            Cost.string((long) text.length() + separator.length(), run);
            if (!first) {
                joined.append(separator);
            }
            first = false;
            joined.append(text);
        }
        return Value.of(joined.toString());
    }
}
