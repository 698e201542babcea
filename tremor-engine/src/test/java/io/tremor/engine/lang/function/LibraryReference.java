package io.tremor.engine.lang.function;

import io.tremor.engine.lang.ast.ConstDefinition;
import io.tremor.engine.lang.ast.Definition;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.IntrinsicDefinition;
import io.tremor.engine.lang.ast.ModuleBody;
import io.tremor.engine.lang.ast.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The reference page of the library, made of what its modules and functions tell about themselves. */
final class LibraryReference {
    /** A module with more constants is told in one line. */
    private static final int MOST_CONSTANTS = 60;

    private static final String HEAD = """
        # The library

        Every function and constant that a script can reach with `use`. `use std::string;` brings `string::len` and the
        others of its module, `use std;` brings all modules of the library as `std::string` and so on.

        A function is computed while the script is compiled if all its arguments are known then, unless it is marked
        *impure*: that one may give something else each time. An argument of a wrong type is an error that names the
        function and the argument.

        This page is made of the functions themselves, and each example in it is run by a test.
        """;

    private final NativeLibrary natives = NativeLibrary.standard();
    private final StringBuilder page = new StringBuilder(HEAD);

    private LibraryReference() {}

    /** Returns the page, in Markdown. */
    static String page() {
        LibraryReference reference = new LibraryReference();
        Map<String, ModuleBody> modules = LibraryFiles.modules();
        reference.page.append('\n');
        modules.forEach((name, module) -> {
            if (!members(module).isEmpty()) {
                String anchor = name.replace(":", "");
                reference
                        .page
                        .append("* [")
                        .append(name)
                        .append("](#")
                        .append(anchor)
                        .append(")\n");
            }
        });
        modules.forEach(reference::module);
        return reference.page.toString();
    }

    private static List<Definition> members(ModuleBody module) {
        List<Definition> members = new ArrayList<>(module.definitions());
        members.removeIf(definition -> !(definition instanceof ConstDefinition
                || definition instanceof FunctionDefinition
                || definition instanceof IntrinsicDefinition));
        return members;
    }

    private void module(String name, ModuleBody module) {
        List<Definition> members = members(module);
        if (members.isEmpty()) {
            return;
        }
        page.append("\n## ").append(name).append("\n\n").append(module.doc()).append('\n');
        constants(members.stream()
                .filter(ConstDefinition.class::isInstance)
                .map(ConstDefinition.class::cast)
                .toList());
        for (Definition member : members) {
            if (member instanceof IntrinsicDefinition intrinsic) {
                function(intrinsic.name(), intrinsic.parameters(), intrinsic.open(), intrinsic.doc());
                marks(intrinsic);
            } else if (member instanceof FunctionDefinition function) {
                function(function.name(), function.parameters(), function.open(), function.doc());
            }
        }
    }

    private void constants(List<ConstDefinition> constants) {
        if (constants.size() > MOST_CONSTANTS) {
            page.append("\n")
                    .append(constants.size())
                    .append(" constants, from `")
                    .append(constants.get(0).name())
                    .append("` to `")
                    .append(constants.get(constants.size() - 1).name())
                    .append("`.\n");
        } else if (!constants.isEmpty()) {
            page.append("\n| constant | |\n|---|---|\n");
            for (ConstDefinition constant : constants) {
                String doc = constant.doc().replace('\n', ' ').replace("|", "\\|");
                page.append("| `")
                        .append(constant.name())
                        .append("` | ")
                        .append(doc)
                        .append(" |\n");
            }
        }
    }

    private void function(String name, List<Variable> parameters, boolean open, String doc) {
        List<String> names = new ArrayList<>();
        parameters.forEach(parameter -> names.add(parameter.name()));
        if (open) {
            names.add("...");
        }
        page.append("\n### ")
                .append(name)
                .append('(')
                .append(String.join(", ", names))
                .append(")\n\n")
                .append(doc)
                .append('\n');
    }

    private void marks(IntrinsicDefinition intrinsic) {
        String module = String.join("::", intrinsic.modules());
        NativeFunction function = Objects.requireNonNull(natives.find(module, intrinsic.function()));
        if (!function.isPure()) {
            page.append("\n*Impure.*\n");
        }
        if (!function.slow().isEmpty()) {
            page.append("\nSlow: ").append(function.slow()).append('\n');
        }
    }
}
