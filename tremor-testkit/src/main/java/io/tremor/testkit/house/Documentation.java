package io.tremor.testkit.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a reader is told: every package and every public thing says what it is. */
public final class Documentation {
    /** Annotations of methods that need no sentence; the name of a test is one. */
    private static final Set<String> SPEAKING = Set.of("Override", "Test", "TestFactory", "ParameterizedTest");

    private final SourceTrees trees;
    private final List<String> found = new ArrayList<>();

    private Documentation(SourceTrees trees) {
        this.trees = trees;
    }

    /** Returns one sentence for each package, type, method and field of the module that says nothing. */
    public static List<String> violations(ModuleFiles module) {
        Documentation documentation = new Documentation(SourceTrees.of(module));
        documentation.checkPackages(module);
        documentation.trees.units().forEach(documentation::checkUnit);
        return documentation.found;
    }

    private void checkPackages(ModuleFiles module) {
        ModuleFiles.filesBelow(module.sources(), ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.equals(module.sources()))
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .forEach(folder -> found.add(module.sources().relativize(folder) + " has no package-info.java"));
    }

    private void checkUnit(CompilationUnitTree unit) {
        TreePath path = new TreePath(unit);
        String file = unit.getSourceFile().getName();
        if (file.endsWith("package-info.java")) {
            require(new TreePath(path, unit.getPackage()), "the package");
        }
        if (file.endsWith("module-info.java")) {
            require(new TreePath(path, unit.getModule()), "the module");
        }
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type && isVisible(type.getModifiers(), false)) {
                checkType(new TreePath(path, type), type);
            }
        }
    }

    private void checkType(TreePath path, ClassTree type) {
        require(path, type.getSimpleName().toString());
        boolean inInterface = type.getKind() == Kind.INTERFACE || type.getKind() == Kind.ANNOTATION_TYPE;
        for (Tree member : type.getMembers()) {
            TreePath place = new TreePath(path, member);
            if (member instanceof ClassTree inner && isVisible(inner.getModifiers(), inInterface)) {
                checkType(place, inner);
            } else if (member instanceof MethodTree method
                    && isVisible(method.getModifiers(), inInterface)
                    && !saysItElsewhere(type, method)) {
                require(place, type.getSimpleName() + "." + method.getName());
            } else if (member instanceof VariableTree field
                    && isVisible(field.getModifiers(), inInterface)
                    && !isConstantOf(type, field)) {
                require(place, type.getSimpleName() + "." + field.getName());
            }
        }
    }

    private void require(TreePath path, String what) {
        String comment = trees.docs().getDocComment(path);
        if (comment == null || comment.isBlank()) {
            found.add(trees.place(path.getCompilationUnit(), path.getLeaf()) + " does not say what " + what + " is");
        }
    }

    private static boolean isVisible(ModifiersTree modifiers, boolean inInterface) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || inInterface && !flags.contains(Modifier.PRIVATE);
    }

    /** What is overridden is described above, a record by its header, a plain constructor by its type. */
    private static boolean saysItElsewhere(ClassTree type, MethodTree method) {
        boolean isConstructor = method.getReturnType() == null;
        boolean isPlain =
                type.getKind() == Kind.RECORD || method.getParameters().isEmpty();
        return isConstructor && isPlain
                || method.getModifiers().getAnnotations().stream()
                        .map(annotation -> annotation.getAnnotationType().toString())
                        .anyMatch(SPEAKING::contains);
    }

    /** An enum's constants may speak for themselves. */
    private static boolean isConstantOf(ClassTree type, VariableTree field) {
        return type.getKind() == Kind.ENUM
                && field.getType().toString().equals(type.getSimpleName().toString());
    }
}
