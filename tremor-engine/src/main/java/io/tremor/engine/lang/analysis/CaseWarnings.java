package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.lang.ast.AssignPattern;
import io.tremor.engine.lang.ast.Case;
import io.tremor.engine.lang.ast.Match;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.WildcardPattern;
import io.tremor.engine.lang.runtime.Place;

/** Warns about a {@code match} in which no case or more than one takes everything. */
final class CaseWarnings {
    private static final String NO_DEFAULT = "This match expression has no default clause, if the other clauses do not"
            + " cover all possibilities this will lead to events being discarded with runtime errors.";
    private static final String UNREACHABLE =
            "Any but the first `case _` statement are unreachable and will be ignored.";

    private CaseWarnings() {}

    static void check(Match match, Text text) {
        boolean hasDefault = false;
        for (Case each : match.cases()) {
            if (each.guard() == null && takesEverything(each.pattern())) {
                if (hasDefault) {
                    Place place = text.place(match.span()).within(each.span());
                    text.warnings().add(ErrorCode.UNREACHABLE_CASE, place, UNREACHABLE);
                }
                hasDefault = true;
            }
        }
        if (!hasDefault) {
            text.warn(ErrorCode.NO_DEFAULT_CASE, match.span(), 0, NO_DEFAULT);
        }
    }

    private static boolean takesEverything(Pattern pattern) {
        return pattern instanceof WildcardPattern
                || pattern instanceof AssignPattern assign && assign.pattern() instanceof WildcardPattern;
    }
}
