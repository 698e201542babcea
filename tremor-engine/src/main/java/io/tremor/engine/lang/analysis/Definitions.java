package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.ConstDefinition;
import io.tremor.engine.lang.ast.Definition;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.IntrinsicDefinition;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.Use;
import io.tremor.engine.lang.runtime.Place;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The definitions of one text, analysed one after the other, each of which makes a name known to those behind it. */
final class Definitions {
    private static final String NOT_CONSTANT = "The expression isn't constant and can't be evaluated at compile time";
    private static final String UPPER_CASE = "const's are canonically written in UPPER_CASE";

    private final Text text;
    private final Scope scope;
    private final Errors errors;

    Definitions(Text text) {
        this.text = text;
        scope = text.scope();
        errors = text.errors();
    }

    /** Returns a definition analysed, or {@code null} if it has an error. */
    @Nullable
    Definition analyse(Definition definition) {
        if (definition instanceof Use use) {
            return use(use);
        }
        Definition analysed = errors.attempt(() -> define(definition));
        if (analysed == null) {
            breakName(definition);
        }
        return analysed;
    }

    private Definition define(Definition definition) {
        if (definition instanceof ConstDefinition constant) {
            return constant(constant);
        }
        if (definition instanceof FunctionDefinition function) {
            return function(function);
        }
        return intrinsic((IntrinsicDefinition) definition);
    }

    private void breakName(Definition definition) {
        if (definition instanceof ConstDefinition constant) {
            scope.breakConstant(constant.name());
        } else if (definition instanceof FunctionDefinition function) {
            scope.breakFunction(function.name());
        } else if (definition instanceof IntrinsicDefinition intrinsic) {
            scope.breakFunction(intrinsic.name());
        }
    }

    private Use use(Use use) {
        for (Use.Item item : use.items()) {
            Scope module = errors.attempt(() -> text.modules().use(text, use, item));
            scope.use(item.alias(), module == null ? Scope.broken() : module);
        }
        return use;
    }

    private ConstDefinition constant(ConstDefinition definition) {
        String name = definition.name();
        if (!name.toUpperCase(Locale.ROOT).equals(name)) {
            text.warn(ErrorCode.LOWER_CASE_CONSTANT, definition.span(), 0, UPPER_CASE);
        }
        Expression expression = new Rewriting(text, null).value(definition.value());
        Value value = text.evaluator().value(text.source(), expression);
        if (value == null) {
            throw notConstant(expression.span()).error(ErrorCode.NOT_CONSTANT, NOT_CONSTANT);
        }
        if (!scope.define(name, value)) {
            throw twice("const", name, definition.span());
        }
        Literal literal = new Literal(expression.span(), value);
        return new ConstDefinition(definition.span(), definition.doc(), name, literal);
    }

    /** Returns the place of an expression with its last line marked from the first column on. */
    private Place notConstant(SourceSpan span) {
        Location end = span.end();
        int start = text.source().text().lastIndexOf('\n', end.offset() - 1) + 1;
        SourceSpan marked = new SourceSpan(new Location(start, end.line(), 1), end);
        return text.place(span).within(marked);
    }

    private FunctionDefinition function(FunctionDefinition definition) {
        FunctionDefinition analysed = new Rewriting(text, definition).function(definition);
        text.evaluator().define(text.source(), analysed, text.isScript());
        define(definition.name(), new Callee.Scripted(analysed), definition.span());
        return analysed;
    }

    private IntrinsicDefinition intrinsic(IntrinsicDefinition definition) {
        Callee.Native callee =
                new CallRewriter(text).intrinsic(definition.modules(), definition.function(), definition.span());
        define(definition.name(), callee, definition.span());
        return definition;
    }

    private void define(String name, Callee callee, SourceSpan span) {
        if (!scope.define(name, callee)) {
            throw twice("function", name, span);
        }
    }

    private RuntimeException twice(String what, String name, SourceSpan span) {
        return text.place(span)
                .error(ErrorCode.DOUBLE_DEFINITION, "Can't define the " + what + " `" + name + "` twice");
    }
}
