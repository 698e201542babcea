package io.tremor.engine.lang.header;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What paths and values come to when a script is loaded: fields of the header, and texts that are known by then. */
final class HeaderPaths {
    /** The field with the mapped diagnostic context. */
    static final String CONTEXT = "mdc";

    /** The field with the names of markers. */
    static final String MARKERS = "markers";

    private final Value args;

    HeaderPaths(Value args) {
        this.args = args;
    }

    /** Returns {@code expression} as a path, without the parentheses around it; {@code null} if it is none. */
    @Nullable
    PathExpression path(Expression expression) {
        Expression inner = unwrap(expression);
        return inner instanceof PathExpression path ? path : null;
    }

    /** Returns what stands in parentheses, or {@code expression} itself. */
    static Expression unwrap(Expression expression) {
        Expression inner = expression;
        while (inner instanceof PathExpression path
                && path.segments().isEmpty()
                && path.root() instanceof PathRoot.Computed computed) {
            inner = computed.expression();
        }
        return inner;
    }

    /** Returns the field of the header that {@code path} leads to, if it does. */
    @Nullable
    HeaderField field(PathExpression path) {
        List<String> names = eventNames(path);
        if (names == null) {
            return null;
        }
        if (names.size() == 2 && names.get(0).equals(CONTEXT)) {
            return new ContextEntry(names.get(1));
        }
        return names.size() == 1 ? HeaderText.named(names.get(0)) : null;
    }

    /** Returns the names that {@code path} goes by from the event on, if it starts there and they are known. */
    @Nullable
    List<String> eventNames(PathExpression path) {
        return path.root() instanceof PathRoot.Event ? names(path.segments()) : null;
    }

    /** Returns the text that {@code expression} has for every event, if it has one. */
    @Nullable
    String text(Expression expression) {
        Expression inner = unwrap(expression);
        Value value = inner instanceof Literal literal ? literal.value() : null;
        if (inner instanceof PathExpression path) {
            value = value(path);
        }
        return value instanceof StringValue text ? text.text() : null;
    }

    private @Nullable Value value(PathExpression path) {
        List<String> names = names(path.segments());
        Value value = path.root() instanceof PathRoot.Constant constant
                ? constant.value()
                : path.root() instanceof PathRoot.Args ? args : null;
        if (names == null) {
            return null;
        }
        for (String name : names) {
            value = value instanceof RecordValue record ? record.get(Key.of(name)) : null;
        }
        return value;
    }

    private @Nullable List<String> names(List<Segment> segments) {
        List<String> names = new ArrayList<>();
        for (Segment segment : segments) {
            String name = null;
            if (segment instanceof Segment.Field field) {
                name = field.name();
            } else if (segment instanceof Segment.Element element) {
                name = text(element.selector());
            }
            if (name == null) {
                return null;
            }
            names.add(name);
        }
        return names;
    }
}
