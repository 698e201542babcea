/**
 * Scripts: {@link ScriptCompiler} makes a {@link CompiledScript} of a text, and a {@link ScriptSession} runs it.
 *
 * <p>The way of a script leads through {@code grammar} (text to syntax tree), {@code ast}, {@code analysis} (what names
 * stand for), {@code plan} (tree to nodes) and {@code node} (what runs).
 */
@NullMarked
package io.tremor.engine.lang;

import org.jspecify.annotations.NullMarked;
