/** Tokens to syntax trees. Labels are the names of the records in io.tremor.engine.lang.ast. */
parser grammar TremorParser;

options {
    tokenVocab = TremorLexer;
}

script : expression SEMICOLON? EOF ;

expression : EVENT # EventReference ;
