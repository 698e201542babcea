package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import java.util.List;

/** Statements one after the other, until one of them has decided. */
final class RuleBlock implements RuleStatement {
    private final RuleStatement[] statements;

    private RuleBlock(List<RuleStatement> statements) {
        this.statements = statements.toArray(RuleStatement[]::new);
    }

    static RuleStatement of(List<RuleStatement> statements) {
        List<RuleStatement> effective = statements.stream()
                .filter(statement -> statement != Decision.CONTINUE)
                .toList();
        if (effective.isEmpty()) {
            return Decision.CONTINUE;
        }
        return effective.size() == 1 ? effective.get(0) : new RuleBlock(effective);
    }

    @Override
    public Decision decide(LogEventView event) {
        for (RuleStatement statement : statements) {
            Decision decision = statement.decide(event);
            if (decision != Decision.CONTINUE) {
                return decision;
            }
        }
        return Decision.CONTINUE;
    }
}
