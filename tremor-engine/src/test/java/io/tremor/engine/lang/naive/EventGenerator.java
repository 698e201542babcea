package io.tremor.engine.lang.naive;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes random events: mostly records that have the fields which programs read. */
final class EventGenerator {
    /** The fields of an event. */
    static final Map<String, Type> FIELDS = fields();

    private final Dice dice;

    EventGenerator(Dice dice) {
        this.dice = dice;
    }

    private static Map<String, Type> fields() {
        Map<String, Type> fields = new LinkedHashMap<>();
        fields.put("i", Type.INTEGER);
        fields.put("j", Type.INTEGER);
        fields.put("end", Type.INTEGER);
        fields.put("f", Type.FLOAT);
        fields.put("g", Type.FLOAT);
        fields.put("b", Type.BOOL);
        fields.put("c", Type.BOOL);
        fields.put("s", Type.STRING);
        fields.put("t", Type.STRING);
        fields.put("@t", Type.STRING);
        fields.put("l", Type.LIST);
        fields.put("m", Type.LIST);
        fields.put("r", Type.RECORD);
        fields.put("q", Type.RECORD);
        fields.put("n", Type.NULL);
        return fields;
    }

    Object event() {
        return dice.in100(98) ? record(2) : value(dice.of(Type.values()), 1);
    }

    private Map<String, Object> record(int depth) {
        Map<String, Object> record = new LinkedHashMap<>();
        FIELDS.forEach((name, type) -> {
            if (dice.in100(depth == 2 ? 97 : depth == 1 ? 80 : 30)) {
                Type actual = dice.in100(94) || type == Type.NULL ? type : dice.of(Type.values());
                record.put(name, value(actual, depth - 1));
            }
        });
        return record;
    }

    private Object value(Type type, int depth) {
        return switch (type) {
            case INTEGER -> integer();
            case FLOAT -> dice.of(0.0, -0.0, 0.5, 1.0, -2.25, 0.1, 3.0, 1e16, 1.5e-7, 123456.789);
            case BOOL -> dice.in100(50);
            case STRING, BYTES -> string();
            case LIST -> list(depth);
            case RECORD -> depth < 0 ? new LinkedHashMap<>() : record(depth);
            case NULL -> Plain.NULL;
        };
    }

    private BigInteger integer() {
        if (dice.in100(85)) {
            return Plain.integer(dice.below(8) - 1);
        }
        return new BigInteger(dice.of(
                "-1",
                "-5",
                "10",
                "63",
                "64",
                "255",
                "1000",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551615",
                "-9223372036854775808",
                "4294967296"));
    }

    private String string() {
        return dice.of(
                "",
                "a",
                "b",
                "snot",
                "snot badger",
                "i",
                "s",
                "r",
                "m",
                "é\uD83D\uDE00",
                "q\"\\#{x}",
                "two\nlines",
                "{\"a\":1,\"r\":{\"s\":\"x\"}}",
                "[1,2.5,null]",
                "7",
                "null",
                "{",
                "c25vdA==",
                "/w==",
                "c25vdA",
                "true");
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        boolean mixed = dice.in100(35);
        for (int size = dice.below(5); size > 0; size--) {
            list.add(mixed ? value(dice.of(Type.values()), depth - 1) : integer());
        }
        return list;
    }
}
