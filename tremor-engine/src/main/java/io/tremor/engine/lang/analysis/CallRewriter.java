package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ast.Call;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FunctionCall;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.NativeCall;
import io.tremor.engine.lang.function.NativeFunction;
import io.tremor.engine.lang.runtime.Place;
import java.util.List;

/** Finds out what calls call. */
final class CallRewriter {
    /** The module that leads to the functions written in Java. */
    private static final String CORE = "core";
    /** How many lines around an undefined or slow call are shown. */
    private static final int MARGIN = 3;

    private final Text text;

    CallRewriter(Text text) {
        this.text = text;
    }

    Expression rewrite(Call call, Rewriting rewriting) {
        Callee callee = callee(call);
        if (callee instanceof Callee.Broken) {
            throw new AlreadyReported();
        }
        warnIfSlow(callee, call.span());
        List<Expression> arguments = rewriting.values(call.arguments());
        if (callee instanceof Callee.Native intrinsic) {
            return new NativeCall(call.span(), intrinsic.function(), arguments);
        }
        FunctionDefinition definition = ((Callee.Scripted) callee).definition();
        Expression forwarded = Forwarding.of(definition);
        if (forwarded instanceof NativeCall inner) {
            return new NativeCall(call.span(), inner.function(), arguments);
        }
        FunctionDefinition called = forwarded instanceof FunctionCall inner ? inner.function() : definition;
        return new FunctionCall(call.span(), called, arguments);
    }

    /** Returns what the name of an {@code intrinsic} stands for. */
    Callee.Native intrinsic(List<String> modules, String name, SourceSpan span) {
        if (modules.size() != 1) {
            String path = CORE + "::" + String.join("::", modules) + "::" + name;
            throw place(span).error(ErrorCode.UNDEFINED_FUNCTION, "Call to undefined function " + path);
        }
        Callee.Native callee = core(modules.get(0), name, span);
        warnIfSlow(callee, span);
        return callee;
    }

    private Callee callee(Call call) {
        List<String> modules = call.modules();
        if (modules.size() == 2 && modules.get(0).equals(CORE)) {
            return core(modules.get(1), call.name(), call.span());
        }
        Scope scope = text.scope().module(modules);
        Callee callee = scope == null ? null : scope.function(call.name());
        if (callee == null) {
            String path = String.join("::", modules) + "::" + call.name();
            throw place(call.span())
                    .error(
                            ErrorCode.UNDEFINED_FUNCTION,
                            "Call to undefined function " + path,
                            new Hints(text).function(call, scope));
        }
        return callee;
    }

    private Callee.Native core(String module, String name, SourceSpan span) {
        NativeFunction function = text.natives().find(module, name);
        if (function != null) {
            return new Callee.Native(function);
        }
        if (!text.natives().modules().contains(module)) {
            throw place(span)
                    .error(
                            ErrorCode.UNDEFINED_MODULE,
                            "Call to undefined module " + module,
                            new Hints(text).coreModule(module));
        }
        throw place(span)
                .error(
                        ErrorCode.UNDEFINED_FUNCTION,
                        "Call to undefined function " + module + "::" + name,
                        new Hints(text).coreFunction(module, name));
    }

    private void warnIfSlow(Callee callee, SourceSpan span) {
        NativeFunction called = callee instanceof Callee.Native intrinsic
                ? intrinsic.function()
                : Forwarding.onlyCall(((Callee.Scripted) callee).definition());
        if (called != null && !called.slow().isEmpty()) {
            text.warn(ErrorCode.SLOW_CALL, span, MARGIN, called.slow());
        }
    }

    private Place place(SourceSpan span) {
        return text.place(span).with(MARGIN);
    }
}
