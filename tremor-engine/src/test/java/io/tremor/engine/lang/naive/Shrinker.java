package io.tremor.engine.lang.naive;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a program smaller, piece by piece, for as long as something about it stays true. */
final class Shrinker {
    private static final int TRIES = 1500;

    private final Predicate<Program> holds;
    private int tries;

    Shrinker(Predicate<Program> holds) {
        this.holds = holds;
    }

    Program shrink(Program program) {
        Program smallest = program;
        Program next = smaller(smallest);
        while (next != null) {
            smallest = next;
            next = smaller(smallest);
        }
        return smallest;
    }

    private @Nullable Program smaller(Program program) {
        for (Object candidate : candidates(program)) {
            if (tries++ > TRIES) {
                return null;
            }
            if (stillHolds((Program) candidate)) {
                return (Program) candidate;
            }
        }
        return null;
    }

    private boolean stillHolds(Program candidate) {
        try {
            return holds.test(candidate);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            // What is left is no program: an arm without statements, a tuple without its parameter.
            return false;
        }
    }

    private static List<Object> candidates(Object node) {
        if (node instanceof List<?> list) {
            return shorter(list);
        }
        List<Object> candidates = new ArrayList<>();
        if (node instanceof Record) {
            Object[] parts = parts(node);
            if (node instanceof Expression) {
                children(parts, candidates);
            }
            for (int i = 0; i < parts.length; i++) {
                for (Object smaller : candidates(parts[i])) {
                    Object[] changed = parts.clone();
                    changed[i] = smaller;
                    rebuild(node, changed, candidates);
                }
            }
        }
        return candidates;
    }

    /** Adds the expressions that an expression is made of. */
    private static void children(Object[] parts, List<Object> found) {
        for (Object part : parts) {
            if (part instanceof Expression) {
                found.add(part);
            } else if (part instanceof List<?> list) {
                children(list.toArray(), found);
            } else if (part instanceof Record && !(part instanceof Pattern)) {
                children(parts(part), found);
            }
        }
    }

    private static List<Object> shorter(List<?> list) {
        List<Object> candidates = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Object> rest = new ArrayList<>(list);
            rest.remove(i);
            candidates.add(rest);
        }
        for (int i = 0; i < list.size(); i++) {
            for (Object smaller : candidates(list.get(i))) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(i, smaller);
                candidates.add(changed);
            }
        }
        return candidates;
    }

    private static Object[] parts(Object node) {
        try {
            RecordComponent[] components = node.getClass().getRecordComponents();
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                components[i].getAccessor().setAccessible(true);
                parts[i] = components[i].getAccessor().invoke(node);
            }
            return parts;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void rebuild(Object node, Object[] parts, List<Object> rebuilt) {
        try {
            Class<?>[] types = Arrays.stream(node.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = node.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            rebuilt.add(constructor.newInstance(parts));
        } catch (IllegalArgumentException e) {
            // A part may be of a narrower type than its replacement.
            return;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
