package io.tremor.engine.lang.naive;

import static io.tremor.engine.lang.naive.Plain.list;
import static io.tremor.engine.lang.naive.Plain.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of a {@code for}. */
final class Loop {
    private final Evaluator evaluator;
    private final Expression.For loop;
    private final Frame frame;
    private final boolean needed;
    private final String operator;
    private Object gathered = Plain.NULL;
    private boolean decided;

    Loop(Evaluator evaluator, Expression.For loop, Frame frame, boolean needed) {
        this.evaluator = evaluator;
        this.loop = loop;
        this.frame = frame;
        this.needed = needed;
        operator = loop.use() == null ? "+" : loop.use();
    }

    Object run() {
        Map<Object, Object> items = items(evaluator.evaluate(loop.target(), frame));
        if (needed) {
            gathered = loop.into() == null ? new ArrayList<>() : Plain.copy(evaluator.evaluate(loop.into(), frame));
        }
        for (Map.Entry<Object, Object> item : items.entrySet()) {
            if (!decided) {
                item(item.getKey(), item.getValue());
            }
        }
        return gathered;
    }

    private static Map<Object, Object> items(Object target) {
        Map<Object, Object> items = new LinkedHashMap<>();
        if (target instanceof Map) {
            items.putAll(record(target));
        } else if (target instanceof List) {
            list(target).forEach(element -> items.put(Plain.integer(items.size()), element));
        }
        return items;
    }

    private void item(Object key, Object value) {
        for (Expression.ForCase each : loop.cases()) {
            Map<String, Object> variables = new HashMap<>();
            variables.put(each.key(), key);
            variables.put(each.value(), value);
            frame.enter(variables);
            try {
                if (evaluator.holds(each.guard(), frame)) {
                    gather(evaluator.arm(each.arm(), loop.statement(), frame, needed));
                    return;
                }
            } finally {
                frame.leave();
            }
        }
    }

    private void gather(Object value) {
        if (!needed) {
            return;
        }
        boolean plus = operator.equals("+");
        if ((gathered instanceof List || gathered instanceof Map) && !plus) {
            throw new Failure("Invalid fold operation " + operator);
        }
        if (gathered instanceof List) {
            list(gathered).add(value);
        } else if (gathered instanceof Map) {
            if (!(value instanceof Map)) {
                throw new Failure("Type error: Expected object, found ");
            }
            record(gathered).putAll(record(value));
        } else if (Evaluator.isLogical(operator)) {
            gathered = logical(gathered, value);
        } else {
            gathered = Arithmetic.numeric(operator, gathered, value);
        }
    }

    private boolean logical(Object left, Object right) {
        for (Object operand : List.of(left, right)) {
            if (!(operand instanceof Boolean)) {
                throw Arithmetic.undefined(operator, Plain.kind(operand), "<not executed>");
            }
        }
        boolean l = (Boolean) left;
        boolean r = (Boolean) right;
        switch (operator) {
            case "or":
                decided = l | r;
                return decided;
            case "and":
                decided = !(l & r);
                return !decided;
            default:
                return l ^ r;
        }
    }
}
