package io.tremor.engine.lang.naive;

import io.tremor.api.Json;
import io.tremor.api.event.Event;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Session;
import io.tremor.api.script.Source;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ScriptCompiler;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The engine as the naive evaluator sees it: text in, plain data out. */
final class Engine {
    private final Session session;

    /**
     * Compiles a program.
     *
     * @throws Failure if it does not compile
     */
    Engine(String text) {
        try {
            session = ScriptCompiler.compile(Source.of(text), CompileOptions.DEFAULTS)
                    .session();
        } catch (ScriptException refused) {
            throw new Failure(refused.diagnostics().get(0).message());
        }
    }

    /** Runs the program over an event, which is read from JSON. */
    Result run(Object event) {
        Outcome outcome = session.run(Event.of(Json.parse(JsonText.write(event))));
        if (outcome instanceof Outcome.Emitted emitted) {
            return result(Result.Way.EMITTED, emitted.event(), emitted.port().name());
        }
        return outcome instanceof Outcome.Failed failed
                ? result(Result.Way.FAILED, failed.event(), failed.diagnostic().message())
                : new Result(Result.Way.DROPPED, null, null, "");
    }

    private static Result result(Result.Way way, Event event, String detail) {
        return new Result(way, data(event.value()), data(event.metadata()), detail);
    }

    private static Object data(Value value) {
        if (value instanceof BoolValue bool) {
            return bool.isTrue();
        }
        if (value instanceof IntegerValue integer) {
            return integer.isLong()
                    ? BigInteger.valueOf(integer.bits())
                    : new BigInteger(Long.toUnsignedString(integer.bits()));
        }
        if (value instanceof FloatValue number) {
            return number.toDouble();
        }
        if (value instanceof StringValue string) {
            return string.text();
        }
        if (value instanceof BinaryValue binary) {
            return binary.toBytes();
        }
        if (value instanceof ArrayValue array) {
            List<Object> list = new ArrayList<>();
            array.forEach(element -> list.add(data(element)));
            return list;
        }
        if (value instanceof RecordValue fields) {
            Map<String, Object> record = new LinkedHashMap<>();
            fields.forEach(field -> record.put(field.name(), data(field.value())));
            return record;
        }
        return Plain.NULL;
    }
}
