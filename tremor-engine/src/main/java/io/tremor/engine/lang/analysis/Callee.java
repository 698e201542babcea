package io.tremor.engine.lang.analysis;

import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.function.NativeFunction;

/** What the name of a function stands for. */
sealed interface Callee {
    /** A function written in Java, under its own name or that of an {@code intrinsic}. */
    record Native(NativeFunction function) implements Callee {}

    /** A function written in the language, analysed. */
    record Scripted(FunctionDefinition definition) implements Callee {}

    /** A function whose definition has an error. */
    record Broken() implements Callee {}
}
