package io.tremor.api.script;

import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import java.nio.file.Path;
import java.util.List;

/**
 * What a script is compiled with. Immutable.
 *
 * @param modulePath the directories in which {@code use} looks for modules, first one first; the standard library
 *     is looked up behind them
 * @param args what {@code args} stands for in the script
 */
public record CompileOptions(List<Path> modulePath, Value args) {
    /** No directories, and null as {@code args}. */
    public static final CompileOptions DEFAULTS = new CompileOptions(List.of(), NullValue.NULL);

    /** Copies the list and the value. */
    public CompileOptions {
        modulePath = List.copyOf(modulePath);
        args = args.owned();
    }

    /** Returns these options with another module path. */
    public CompileOptions withModulePath(List<Path> directories) {
        return new CompileOptions(directories, args);
    }

    /** Returns these options with other {@code args}. */
    public CompileOptions withArgs(Value value) {
        return new CompileOptions(modulePath, value);
    }
}
