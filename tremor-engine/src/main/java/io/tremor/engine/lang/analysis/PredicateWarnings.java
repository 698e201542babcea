package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.lang.ast.FieldPredicate;
import io.tremor.engine.lang.ast.RecordPattern;
import io.tremor.engine.lang.runtime.Place;
import java.util.HashSet;
import java.util.Set;

/** Warns about a record pattern that asks whether a field is present or absent, and more about the same field. */
final class PredicateWarnings implements FieldPredicate.Visitor<Boolean> {
    private static final String REDUNDANT = " is checked with both present and another extractor, this is redundant as"
            + " extractors imply presence. It may also overwrite the result of the extractor.";
    private static final String IMPOSSIBLE =
            " is checked with both absence and another extractor, this test can never be true.";

    private final Set<String> present = new HashSet<>();
    private final Set<String> absent = new HashSet<>();
    private final Set<String> compared = new HashSet<>();

    private PredicateWarnings() {}

    static void check(RecordPattern pattern, Text text) {
        PredicateWarnings keys = new PredicateWarnings();
        for (FieldPredicate predicate : pattern.predicates()) {
            predicate.accept(keys);
        }
        for (String key : keys.present) {
            if (keys.compared.contains(key) || keys.absent.contains(key)) {
                warn(pattern, text, "The field " + key + REDUNDANT);
            }
        }
        for (String key : keys.absent) {
            if (keys.compared.contains(key) || keys.present.contains(key)) {
                warn(pattern, text, "The field " + key + IMPOSSIBLE);
            }
        }
    }

    private static void warn(RecordPattern pattern, Text text, String message) {
        text.warn(ErrorCode.REDUNDANT_PREDICATE, pattern.span(), Place.NEAR, message);
    }

    @Override
    public Boolean visitExtracts(FieldPredicate.Extracts predicate) {
        return compared.add(predicate.key());
    }

    @Override
    public Boolean visitMatches(FieldPredicate.Matches predicate) {
        return compared.add(predicate.key());
    }

    @Override
    public Boolean visitPresent(FieldPredicate.Present predicate) {
        return present.add(predicate.key());
    }

    @Override
    public Boolean visitAbsent(FieldPredicate.Absent predicate) {
        return absent.add(predicate.key());
    }

    @Override
    public Boolean visitCompares(FieldPredicate.Compares predicate) {
        return compared.add(predicate.key());
    }
}
