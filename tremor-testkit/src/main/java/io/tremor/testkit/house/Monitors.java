package io.tremor.testkit.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Monitors, which before JDK 24 pin a virtual thread to its carrier; lock objects do not. */
public final class Monitors {
    private Monitors() {}

    /** Returns one sentence for each {@code synchronized} block or method of the module. */
    public static List<String> violations(ModuleFiles module) {
        SourceTrees trees = SourceTrees.of(module);
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : trees.units()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void unused) {
                    found.add(trees.place(unit, tree) + " holds a monitor");
                    return super.visitSynchronized(tree, null);
                }

                @Override
                public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
                    if (tree.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
                        found.add(trees.place(unit, tree) + " " + tree.getName() + " is synchronized");
                    }
                    return super.visitMethod(tree, null);
                }
            }.scan(unit, null);
        }
        return found;
    }
}
