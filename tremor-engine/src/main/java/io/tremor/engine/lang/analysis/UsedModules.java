package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.Definition;
import io.tremor.engine.lang.ast.ModuleBody;
import io.tremor.engine.lang.ast.Use;
import io.tremor.engine.lang.function.NativeFunction;
import io.tremor.engine.lang.function.NativeLibrary;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The modules that the texts of one compilation use: each is analysed once, where it is used first. */
final class UsedModules {
    /** How deep modules that use modules may be nested. */
    static final int DEEPEST = 32;

    private static final String BAD_NAME = "The name of a module has no dots, colons or separators in it.";
    private static final String PLACE = "\n                         - ";

    private final Modules modules;
    private final Map<String, Scope> analysed = new HashMap<>();
    /** The modules whose analysis has begun and not ended, the outermost first. */
    private final List<Begun> begun = new ArrayList<>();

    UsedModules(Modules modules) {
        this.modules = modules;
    }

    /** Returns whether there is a module of that path. */
    boolean exists(List<String> path) {
        try {
            return isNamed(path) && modules.find(path) != null;
        } catch (ScriptException unreadable) {
            return false;
        }
    }

    /**
     * Returns the names of a module.
     *
     * @param text the text that uses it
     * @param use the statement
     * @param item the part of it that names the module
     */
    Scope use(Text text, Use use, Use.Item item) {
        String nativeModule = NativeLibrary.moduleOf(item.path());
        if (nativeModule != null && !modules.isInDirectories(item.path())) {
            return natives(nativeModule, text.natives());
        }
        Place place = text.place(item.span()).with(Place.NEAR);
        Source source = find(item.path(), place);
        Scope known = analysed.get(source.name());
        if (known != null) {
            return known;
        }
        if (!begun.isEmpty()) {
            begun.get(begun.size() - 1).uses = text.place(use.span());
        }
        refuseCycle(source);
        if (begun.size() == DEEPEST) {
            throw place.error(ErrorCode.NESTED_TOO_DEEP, "Modules are nested deeper than " + DEEPEST);
        }
        Scope scope = analyse(text.moduleText(source));
        analysed.put(source.name(), scope);
        return scope;
    }

    /** Returns the names of a module that has nothing but functions in Java, so that its text need not be read. */
    private static Scope natives(String module, NativeLibrary library) {
        Scope scope = new Scope();
        for (NativeFunction function : library.functions(module)) {
            scope.define(function.name(), new Callee.Native(function));
        }
        return scope;
    }

    private Source find(List<String> path, Place place) {
        if (!isNamed(path)) {
            throw place.error(ErrorCode.MODULE_NOT_FOUND, notFound(path), BAD_NAME);
        }
        Source source;
        try {
            source = modules.find(path);
        } catch (ScriptException unreadable) {
            throw place.error(
                    ErrorCode.UNREADABLE_SOURCE, unreadable.diagnostics().get(0).message());
        }
        if (source == null) {
            throw place.error(ErrorCode.MODULE_NOT_FOUND, notFound(path));
        }
        return source;
    }

    private static boolean isNamed(List<String> path) {
        for (String name : path) {
            if (!Modules.isName(name)) {
                return false;
            }
        }
        return true;
    }

    private String notFound(List<String> path) {
        return "Module `" + String.join("::", path) + "` not found or not readable error in module path: "
                + modules.places().stream().map(PLACE::concat).collect(Collectors.joining());
    }

    private Scope analyse(Text module) {
        ModuleBody body;
        try {
            body = modules.parse(module.source());
        } catch (ScriptException refused) {
            module.errors().add(refused);
            return Scope.broken();
        }
        begun.add(new Begun(module.source().name(), module.place(body.span())));
        try {
            Definitions definitions = new Definitions(module);
            for (Definition definition : body.definitions()) {
                definitions.analyse(definition);
            }
        } finally {
            begun.remove(begun.size() - 1);
        }
        return module.scope();
    }

    private void refuseCycle(Source source) {
        for (Begun module : begun) {
            if (module.name.equals(source.name())) {
                String names = begun.stream().map(outer -> outer.name).collect(Collectors.joining(" -> "));
                throw begun.get(0).uses.error(ErrorCode.CYCLIC_MODULES, " Cyclic dependency detected: " + names);
            }
        }
    }

    /** A module whose analysis has begun, and the {@code use} in it that the analysis is at. */
    private static final class Begun {
        final String name;
        Place uses;

        Begun(String name, Place uses) {
            this.name = name;
            this.uses = uses;
        }
    }
}
