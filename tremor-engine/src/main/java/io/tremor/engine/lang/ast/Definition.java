package io.tremor.engine.lang.ast;

/** What gives a name to something. */
public sealed interface Definition extends ScriptItem
        permits Use, ConstDefinition, FunctionDefinition, IntrinsicDefinition {}
