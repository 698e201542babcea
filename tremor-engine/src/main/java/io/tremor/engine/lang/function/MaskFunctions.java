package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EditedRecord;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The functions of {@code std::mask}. */
final class MaskFunctions {
    private static final String HMAC = "HmacSHA256";
    private static final int HASH_LENGTH = 64;

    private MaskFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of("mask::keep_last(string, count)", MaskFunctions::keepLast)
                        .summary("Returns a string with all characters but so many last ones replaced by `*`; all of"
                                + " them if there are not more.")
                        .example("mask::keep_last(\"snot badger\", 6)", "\"*****badger\"")
                        .example("mask::keep_last(\"snot\", 6)", "\"****\""),
                NativeFunction.of("mask::hash(string, key)", MaskFunctions::hash)
                        .summary("Returns the HMAC-SHA-256 of a string with a key, in hexadecimal: equal strings stay"
                                + " equal, and nobody without the key can tell what they were.")
                        .example("string::len(mask::hash(\"snot\", \"key\"))", "64"),
                text("card_numbers", CardNumbers::new)
                        .summary("Returns a string with the numbers of payment cards in it masked but for their last"
                                + " four digits.")
                        .example(
                                "mask::card_numbers(\"paid by 4111 1111 1111 1111.\")",
                                "\"paid by **** **** **** 1111.\""),
                text("emails", EmailAddresses::new)
                        .summary("Returns a string with the names in e-mail addresses masked.")
                        .example("mask::emails(\"from snot@badger.example\")", "\"from ***@badger.example\""),
                text("ibans", Ibans::new)
                        .summary("Returns a string with the international bank account numbers in it masked but for"
                                + " country and last four characters.")
                        .example(
                                "mask::ibans(\"to DE89 3704 0044 0532 0130 00\")",
                                "\"to DE** **** **** **** **30 00\""),
                text("bearer_tokens", BearerTokens::new)
                        .summary("Returns a string with the tokens masked that follow the word `Bearer`.")
                        .example(
                                "mask::bearer_tokens(\"Authorization: Bearer abc.def\")",
                                "\"Authorization: Bearer ***\""),
                NativeFunction.of("mask::at(value, segments, replacement)", MaskFunctions::at)
                        .summary("Returns a value in which something else stands at a path of keys and indexes; if the"
                                + " path leads nowhere, the value as it is.")
                        .example(
                                "mask::at({\"a\": {\"pin\": 42}}, [\"a\", \"pin\"], \"***\")",
                                "{\"a\": {\"pin\": \"***\"}}"));
    }

    private static NativeFunction text(String name, Function<String, SensitiveText> search) {
        return NativeFunction.of("mask::" + name + "(string)", (a, run) -> {
            String text = Arguments.string(a, 0, run);
            // What is written for a part is hardly longer than the part.
            Cost.string(text.length() * 2L, run);
            run.budget().spend(text.length());
            return Value.of(search.apply(text).masked());
        });
    }

    private static Value keepLast(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        long count = Arguments.unsigned(arguments, 1);
        int length = text.codePointCount(0, text.length());
        int masked = Long.compareUnsigned(count, length) >= 0 ? length : length - (int) count;
        Cost.string(text.length(), run);
        return Value.of("*".repeat(masked) + text.substring(text.offsetByCodePoints(0, masked)));
    }

    private static Value hash(Value[] arguments, Run run) {
        byte[] text = Utf8.bytes(Arguments.string(arguments, 0, run));
        byte[] key = Utf8.bytes(Arguments.string(arguments, 1, run));
        if (key.length == 0) {
            throw FunctionFailure.because("the key is empty");
        }
        Cost.string(HASH_LENGTH, run);
        run.budget().spend(text.length + key.length);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return Value.of(HexFormat.of().formatHex(mac.doFinal(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    private static Value at(Value[] arguments, Run run) {
        List<Value> ways = new ArrayList<>();
        List<Value> segments = new ArrayList<>();
        Value target = arguments[0];
        for (Value segment : Arguments.array(arguments, 1)) {
            Cost.array(1, run);
            @Nullable Value next = step(target, segment);
            if (next == null) {
                return arguments[0];
            }
            ways.add(target);
            segments.add(segment);
            target = next;
        }
        Value changed = arguments[2];
        for (int i = ways.size() - 1; i >= 0; i--) {
            changed = replaced(ways.get(i), segments.get(i), changed, run);
        }
        return changed;
    }

    private static @Nullable Value step(Value target, Value segment) {
        if (target instanceof RecordValue record) {
            return segment instanceof StringValue key ? record.get(Key.of(key.text())) : null;
        }
        boolean inside = target instanceof ArrayValue array
                && segment instanceof IntegerValue index
                && index.bits() >= 0
                && index.bits() < array.size();
        return inside ? ((ArrayValue) target).get((int) ((IntegerValue) segment).bits()) : null;
    }

    private static Value replaced(Value target, Value segment, Value changed, Run run) {
        if (target instanceof RecordValue record) {
            run.budget().allocate(EditedRecord.costOfCopy(record));
            EditedRecord copy = EditedRecord.of(record);
            copy.put(Key.of(((StringValue) segment).text()), changed);
            return copy;
        }
        ArrayValue array = (ArrayValue) target;
        Cost.array(array.size(), run);
        List<Value> elements = new ArrayList<>(array.size());
        array.forEach(elements::add);
        elements.set((int) ((IntegerValue) segment).bits(), changed);
        return Results.array(elements);
    }
}
