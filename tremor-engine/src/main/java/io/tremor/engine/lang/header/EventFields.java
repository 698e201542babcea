package io.tremor.engine.lang.header;

import io.tremor.engine.lang.ast.ArrayPattern;
import io.tremor.engine.lang.ast.ExpressionPattern;
import io.tremor.engine.lang.ast.FieldPredicate;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.RecordPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions about the fields of an event. */
final class EventFields extends FieldConditions {
    EventFields(HeaderPaths paths, Obstacle obstacle) {
        super(paths, obstacle);
    }

    @Override
    @Nullable
    HeaderField field(String name) {
        return HeaderText.named(name);
    }

    @Override
    HeaderTest presence(String name, Answer there) {
        HeaderTest collection = collection(name, there);
        return collection == null ? super.presence(name, there) : collection;
    }

    /** Returns the condition that answers {@code there} where the event has {@code name}, markers or a context. */
    static @Nullable HeaderTest collection(String name, Answer there) {
        return switch (name) {
            case HeaderPaths.CONTEXT -> new ContextTest(there);
            case HeaderPaths.MARKERS -> new MarkerTest(null, there);
            default -> null;
        };
    }

    @Override
    public HeaderTest visitMatches(FieldPredicate.Matches predicate) {
        Pattern pattern = predicate.pattern();
        if (predicate.key().equals(HeaderPaths.CONTEXT) && pattern instanceof RecordPattern entries) {
            return entries(entries);
        }
        if (predicate.key().equals(HeaderPaths.MARKERS) && pattern instanceof ArrayPattern names) {
            return names(names);
        }
        return super.visitMatches(predicate);
    }

    private HeaderTest entries(RecordPattern pattern) {
        ContextFields fields = new ContextFields(paths(), obstacle());
        List<HeaderTest> tests = new ArrayList<>();
        // Only those that ask for absence would be met without a context, which has to be there.
        if (pattern.predicates().stream().allMatch(FieldPredicate.Absent.class::isInstance)) {
            tests.add(new ContextTest(Answer.YES));
        }
        for (FieldPredicate predicate : pattern.predicates()) {
            tests.add(predicate.accept(fields));
        }
        return AllOf.of(tests);
    }

    private HeaderTest names(ArrayPattern pattern) {
        List<HeaderTest> tests = new ArrayList<>();
        tests.add(new MarkerTest(null, Answer.YES));
        for (Pattern element : pattern.elements()) {
            String name = element instanceof ExpressionPattern known ? paths().text(known.expression()) : null;
            tests.add(
                    name == null
                            ? obstacle().because("it looks among markers for what is no text known beforehand")
                            : new MarkerTest(name, Answer.YES));
        }
        return AllOf.of(tests);
    }

    /** Conditions about the entries of the mapped diagnostic context. */
    private static final class ContextFields extends FieldConditions {
        ContextFields(HeaderPaths paths, Obstacle obstacle) {
            super(paths, obstacle);
        }

        @Override
        HeaderField field(String name) {
            return new ContextEntry(name);
        }
    }
}
