package io.tremor.engine.lang.header;

import io.tremor.engine.lang.ast.BinaryOperator;
import io.tremor.engine.lang.ast.FieldPredicate;
import org.jspecify.annotations.Nullable;

/** Conditions of a record pattern whose fields are texts of the header; a field that is absent meets none but {@code absent}. */
abstract class FieldConditions implements FieldPredicate.Visitor<HeaderTest> {
    private final HeaderPaths paths;
    private final Obstacle obstacle;

    FieldConditions(HeaderPaths paths, Obstacle obstacle) {
        this.paths = paths;
        this.obstacle = obstacle;
    }

    /** Returns the text of the header that scripts call {@code name} here, if there is one. */
    abstract @Nullable HeaderField field(String name);

    final HeaderPaths paths() {
        return paths;
    }

    final Obstacle obstacle() {
        return obstacle;
    }

    /** Says that the header has no text {@code name}. */
    final HeaderTest unknown(String name) {
        return obstacle.because("it reads `" + name + "`, which is more than the header");
    }

    @Override
    public HeaderTest visitExtracts(FieldPredicate.Extracts predicate) {
        HeaderField field = field(predicate.key());
        return field == null
                ? unknown(predicate.key())
                : predicate.extractor().accept(new FieldPatterns(field, Answer.NO, paths, obstacle));
    }

    @Override
    public HeaderTest visitMatches(FieldPredicate.Matches predicate) {
        return field(predicate.key()) == null
                ? unknown(predicate.key())
                : obstacle.because("it looks into `" + predicate.key() + "`, which is a text");
    }

    @Override
    public HeaderTest visitPresent(FieldPredicate.Present predicate) {
        return presence(predicate.key(), Answer.YES);
    }

    @Override
    public HeaderTest visitAbsent(FieldPredicate.Absent predicate) {
        return presence(predicate.key(), Answer.NO);
    }

    /** Returns the condition that answers {@code there} where the field {@code name} is there. */
    HeaderTest presence(String name, Answer there) {
        HeaderField field = field(name);
        return field == null ? unknown(name) : new PresenceTest(field, there);
    }

    @Override
    public HeaderTest visitCompares(FieldPredicate.Compares predicate) {
        HeaderField field = field(predicate.key());
        if (field == null) {
            return unknown(predicate.key());
        }
        BinaryOperator operator = predicate.operator();
        if (operator != BinaryOperator.EQUAL && operator != BinaryOperator.NOT_EQUAL) {
            return obstacle.because("it compares by `" + operator + "`");
        }
        String text = paths.text(predicate.operand());
        return text == null
                ? obstacle.because("it compares with what is no text known beforehand")
                : new TextTest(field, text, Answer.of(operator == BinaryOperator.EQUAL), Answer.NO);
    }
}
