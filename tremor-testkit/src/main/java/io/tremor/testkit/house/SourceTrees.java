package io.tremor.testkit.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The syntax trees of a module's main sources; names are not resolved.
 *
 * @param units one tree per file
 * @param docs finds comments and positions in them
 */
record SourceTrees(List<CompilationUnitTree> units, DocTrees docs) {
    static SourceTrees of(ModuleFiles module) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = ModuleFiles.filesBelow(module.sources(), ".java");
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            if (!sources.isEmpty()) {
                task.parse().forEach(units::add);
            }
            return new SourceTrees(units, DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns {@code file:line} of a tree. */
    String place(CompilationUnitTree unit, Tree tree) {
        long line = unit.getLineMap().getLineNumber(docs.getSourcePositions().getStartPosition(unit, tree));
        return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line;
    }
}
