package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ScriptCompiler;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The script that is in force: compiled aside, and compiled again when its file has changed. One that does not compile
 * is told about once, and changes nothing. Thread-safe.
 */
final class ScriptHolder {
    private static final Pattern STATE = Pattern.compile("\\bstate\\b");

    private final ScriptLocation location;
    private final CompileOptions options;
    private final Executor aside;
    private final Consumer<String> complaints;
    private final AtomicBoolean loading = new AtomicBoolean();
    private volatile @Nullable Watch watch;
    private volatile LoadedScript current = LoadedScript.PENDING;
    private volatile @Nullable String version;
    private volatile @Nullable String text;

    /**
     * Creates a holder that has nothing yet.
     *
     * @param aside runs what would take too long for the worker
     * @param complaints hears what is wrong with a script
     */
    ScriptHolder(ScriptLocation location, CompileOptions options, Executor aside, Consumer<String> complaints) {
        this.location = location;
        this.options = options;
        this.aside = aside;
        this.complaints = complaints;
    }

    /** Returns a holder of {@code script}, which stays in force for ever. */
    static ScriptHolder of(LoadedScript script) {
        ScriptHolder holder =
                new ScriptHolder(new ScriptLocation(""), CompileOptions.DEFAULTS, Runnable::run, complaint -> {});
        holder.current = script;
        return holder;
    }

    /** Looks for changes of the script from now on, every {@code interval}. */
    void watch(Duration interval, Clock clock) {
        watch = new Watch(interval.toNanos(), clock, new AtomicLong(clock.monoNanos() + interval.toNanos()));
    }

    /** Returns what is in force now. */
    LoadedScript current() {
        return current;
    }

    /** Returns where the script is. */
    ScriptLocation location() {
        return location;
    }

    /** Starts to compile the script aside. */
    void load() {
        if (loading.compareAndSet(false, true)) {
            version = versionNow();
            boolean begun = false;
            try {
                aside.execute(this::compile);
                begun = true;
            } finally {
                if (!begun) {
                    loading.set(false);
                }
            }
        }
    }

    /** Compiles the script here and now; what is wrong with it is complained about. */
    void loadHere() {
        compile();
    }

    /**
     * Compiles the script here and now.
     *
     * @throws ScriptException if it has errors
     */
    void loadOrThrow() {
        take(location.read());
    }

    /** Returns whether the script may have state, of which there can be only one: whether the word is in its text. */
    boolean mayHaveState() {
        String known = text;
        return known != null && STATE.matcher(known).find();
    }

    /** Looks whether the script has changed, if it is time to. */
    void checkForChange() {
        Watch known = watch;
        if (known != null && known.isDue() && !loading.get()) {
            String now = versionNow();
            if (now == null || !now.equals(version)) {
                load();
            }
        }
    }

    private @Nullable String versionNow() {
        Watch known = watch;
        return known == null ? null : location.version(known.clock().wallNanos());
    }

    private void compile() {
        try {
            Source source = location.read();
            if (!source.text().equals(text)) {
                take(source);
            }
        } catch (ScriptException e) {
            failed(ScriptReport.of(e));
        } catch (Throwable e) {
            failed("The script " + location + " cannot be compiled: " + e);
        } finally {
            loading.set(false);
        }
    }

    private void take(Source source) {
        text = source.text();
        current = LoadedScript.ready(ScriptCompiler.compile(source, options));
    }

    private void failed(String report) {
        if (current.state() == LoadedScript.State.READY) {
            complaints.accept(report + " (the script before it stays in force)");
        } else {
            // First told, then in force: whoever sees events go out by `onError` can see why.
            try {
                complaints.accept(report + " (until it does, `onError` decides about every event)");
            } finally {
                current = LoadedScript.BROKEN;
            }
        }
    }

    /** When to look for changes. */
    private record Watch(long intervalNanos, Clock clock, AtomicLong next) {
        boolean isDue() {
            long now = clock.monoNanos();
            long due = next.get();
            return now - due >= 0 && next.compareAndSet(due, now + intervalNanos);
        }
    }
}
