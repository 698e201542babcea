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
 * @param grokPatterns texts that define patterns for {@code grok} and {@code grok_ecs}: each line holds a name, blanks
 *     and a definition, which wins over earlier and built-in ones; blank lines and such that start with {@code #} say
 *     nothing. A script cannot read any; {@link Source#file} does
 */
public record CompileOptions(List<Path> modulePath, Value args, List<Source> grokPatterns) {
    /** No directories, null as {@code args}, and no patterns. */
    public static final CompileOptions DEFAULTS = new CompileOptions(List.of(), NullValue.NULL);

    /** Copies the lists and the value. */
    public CompileOptions {
        modulePath = List.copyOf(modulePath);
        args = args.owned();
        grokPatterns = List.copyOf(grokPatterns);
    }

    /** Creates options without grok patterns. */
    public CompileOptions(List<Path> modulePath, Value args) {
        this(modulePath, args, List.of());
    }

    /** Returns these options with another module path. */
    public CompileOptions withModulePath(List<Path> directories) {
        return new CompileOptions(directories, args, grokPatterns);
    }

    /** Returns these options with other {@code args}. */
    public CompileOptions withArgs(Value value) {
        return new CompileOptions(modulePath, value, grokPatterns);
    }

    /** Returns these options with other grok patterns. */
    public CompileOptions withGrokPatterns(List<Source> definitions) {
        return new CompileOptions(modulePath, args, definitions);
    }
}
