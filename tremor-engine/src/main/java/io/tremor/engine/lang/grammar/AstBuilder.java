package io.tremor.engine.lang.grammar;

/** Parse trees to syntax trees: one builder for each section of the grammar. */
final class AstBuilder {
    final DefinitionBuilder definitions = new DefinitionBuilder(this);
    final StatementBuilder statements = new StatementBuilder(this);
    final ValueBuilder values = new ValueBuilder(this);
    final OperandBuilder operands = new OperandBuilder(this);
    final PathBuilder paths = new PathBuilder(this);
    final TextBuilder texts = new TextBuilder(this);
    final PatchBuilder patches = new PatchBuilder(this);
    final PatternBuilder patterns = new PatternBuilder(this);
}
