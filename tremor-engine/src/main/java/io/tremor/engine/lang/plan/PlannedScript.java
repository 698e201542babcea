package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.node.Node;

/**
 * A script as a tree of nodes.
 *
 * @param body what runs
 * @param eventFields how many different fields of the event it reads
 */
public record PlannedScript(Node body, int eventFields) {}
