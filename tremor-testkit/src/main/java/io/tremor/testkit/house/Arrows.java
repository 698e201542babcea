package io.tremor.testkit.house;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rooms of the engine and the arrows between them; a class may use its own room and whatever lies downhill. */
final class Arrows extends ArchCondition<JavaClass> {
    private static final String ENGINE = "io.tremor.engine";

    /** From each room to those right below it. The engine's own package and that of the language compose the rest. */
    private static final Map<String, List<String>> BELOW = Map.ofEntries(
            entry("", List.of("flow", "appender")),
            entry("flow", List.of("pipeline")),
            entry("appender", List.of("pipeline", "delivery")),
            entry("pipeline", List.of("lang")),
            entry("lang", List.of("lang.grammar", "lang.analysis", "lang.plan", "lang.header")),
            entry("lang.grammar", List.of("lang.ast")),
            entry("lang.analysis", List.of("lang.ast", "lang.function")),
            entry("lang.header", List.of("lang.ast")),
            entry("lang.plan", List.of("lang.ast", "lang.node")),
            entry("lang.ast", List.of("lang.function", "lang.extractor")),
            entry("lang.node", List.of("lang.function", "lang.extractor", "lang.runtime")),
            entry("lang.function", List.of("lang.regex")),
            entry("lang.extractor", List.of("lang.regex")),
            entry("lang.regex", List.of("lang.time")),
            entry("lang.time", List.of("lang.runtime")),
            entry("lang.runtime", List.of("lang.source")),
            entry("lang.source", List.of("codec", "preprocessor", "postprocessor")),
            entry("delivery", List.of("codec", "postprocessor")),
            entry("codec", List.of("value")),
            entry("preprocessor", List.of("value")),
            entry("postprocessor", List.of("value")),
            entry("value", List.of("concurrent")),
            entry("concurrent", List.of()));

    private static final Set<String> COMPOSING = Set.of("", "lang");

    Arrows() {
        super("use only their own room of the engine and those downhill");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String room = roomOf(type);
        if (!BELOW.containsKey(room)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in no room of the house: " + room));
            return;
        }
        Set<String> downhill = downhillOf(room);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (isInEngine(target) && !downhill.contains(roomOf(target))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static boolean isInEngine(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ENGINE + ".");
    }

    /** Returns the room whose package holds {@code type}, or the package itself where there is no such room. */
    private static String roomOf(JavaClass type) {
        String path = type.getPackageName().equals(ENGINE)
                ? ""
                : type.getPackageName().substring(ENGINE.length() + 1);
        String room = path;
        while (!BELOW.containsKey(room)) {
            room = room.contains(".") ? room.substring(0, room.lastIndexOf('.')) : "";
        }
        return COMPOSING.contains(room) ? path : room;
    }

    private static Set<String> downhillOf(String room) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(room));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(BELOW.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }
}
