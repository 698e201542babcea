package io.tremor.bench;

import io.tremor.bench.library.Libraries;
import io.tremor.bench.library.Library;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs JMH with its own command line, always with the allocation profile, and with every library this JVM can run. */
public final class JmhRunner {
    private JmhRunner() {}

    /** Takes JMH's options; {@code -p library=tremor} narrows down, {@code -p events=esc,cjk} takes other events. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        ChainedOptionsBuilder builder = new OptionsBuilder().parent(options).addProfiler(GCProfiler.class);
        if (!options.getParameter("library").hasValue()) {
            builder.param("library", Libraries.all().stream().map(Library::name).toArray(String[]::new));
        }
        new Runner(builder.build()).run();
    }
}
