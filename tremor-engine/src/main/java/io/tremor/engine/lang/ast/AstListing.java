package io.tremor.engine.lang.ast;

import java.util.ArrayList;
import java.util.List;

/** A syntax tree as lines for people, one for each construct: its name, its place, and what it says itself. */
public final class AstListing {
    private final ListedExpression expressions = new ListedExpression();

    private AstListing() {}

    /** Returns the lines of a script, inner constructs indented by two blanks. */
    public static List<String> of(ScriptBody script) {
        return new AstListing().script(script).lines();
    }

    /** Returns the lines of a module. */
    public static List<String> of(ModuleBody module) {
        return new AstListing().module(module).lines();
    }

    private Listed script(ScriptBody script) {
        List<Listed> items = new ArrayList<>();
        for (ScriptItem item : script.items()) {
            items.add(
                    item instanceof Expression expression
                            ? expression.accept(expressions)
                            : definition((Definition) item));
        }
        return new Listed("Script", script.span(), quoted(script.doc()), items);
    }

    private Listed module(ModuleBody module) {
        return new Listed(
                "Module",
                module.span(),
                quoted(module.doc()),
                module.definitions().stream().map(this::definition).toList());
    }

    private Listed definition(Definition definition) {
        if (definition instanceof Use use) {
            return use(use);
        }
        if (definition instanceof ConstDefinition constant) {
            return new Listed(
                    "ConstDefinition",
                    constant.span(),
                    named(constant.name(), constant.doc()),
                    List.of(constant.value().accept(expressions)));
        }
        if (definition instanceof IntrinsicDefinition intrinsic) {
            String target = String.join("::", intrinsic.modules()) + "::" + intrinsic.function();
            String head = head(intrinsic.name(), intrinsic.parameters(), intrinsic.open()) + " as " + target;
            return new Listed("IntrinsicDefinition", intrinsic.span(), named(head, intrinsic.doc()), List.of());
        }
        return function((FunctionDefinition) definition);
    }

    private static Listed use(Use use) {
        List<Listed> items = new ArrayList<>();
        for (Use.Item item : use.items()) {
            items.add(
                    new Listed("Item", item.span(), String.join("::", item.path()) + " as " + item.alias(), List.of()));
        }
        return new Listed("Use", use.span(), "", items);
    }

    private Listed function(FunctionDefinition function) {
        String head = head(function.name(), function.parameters(), function.open());
        List<Listed> body = function.body() instanceof FunctionDefinition.Cases cases
                ? cases.cases().stream().map(expressions::ofCase).toList()
                : List.of(expressions.block(((FunctionDefinition.Statements) function.body()).block()));
        return new Listed("FunctionDefinition", function.span(), named(head, function.doc()), body);
    }

    private static String head(String name, List<Variable> parameters, boolean open) {
        List<String> names =
                new ArrayList<>(parameters.stream().map(Variable::name).toList());
        if (open) {
            names.add("...");
        }
        return name + "(" + String.join(", ", names) + ")";
    }

    private static String named(String name, String doc) {
        return doc.isEmpty() ? name : name + " " + quoted(doc);
    }

    private static String quoted(String doc) {
        return doc.isEmpty() ? "" : Listed.quoted(doc);
    }
}
