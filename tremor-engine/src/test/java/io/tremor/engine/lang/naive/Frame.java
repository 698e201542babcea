package io.tremor.engine.lang.naive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the body of a script or function sees while it runs. */
final class Frame {
    Object event = Plain.NULL;
    Object metadata = Plain.NULL;
    Object state = Plain.NULL;
    Object args = Plain.NULL;
    private final Map<String, Object> locals = new HashMap<>();
    /** The variables of the arms that are running, innermost first. */
    private final Deque<Map<String, Object>> shadows = new ArrayDeque<>();

    /** Returns the frame of a function. */
    static Frame of(List<String> parameters, List<Object> arguments) {
        Frame frame = new Frame();
        for (int i = 0; i < parameters.size(); i++) {
            frame.locals.put(parameters.get(i), arguments.get(i));
        }
        frame.args = List.copyOf(arguments.subList(parameters.size(), arguments.size()));
        return frame;
    }

    @Nullable
    Object variable(String name) {
        return home(name).get(name);
    }

    void assign(String name, Object value) {
        home(name).put(name, value);
    }

    private Map<String, Object> home(String name) {
        return shadows.stream()
                .filter(shadow -> shadow.containsKey(name))
                .findFirst()
                .orElse(locals);
    }

    void enter(Map<String, Object> variables) {
        shadows.push(variables);
    }

    void leave() {
        shadows.pop();
    }
}
