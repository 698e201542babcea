/** Characters to tokens. No text is an error here: what fits nothing becomes a BAD token, and the parser says so. */
lexer grammar TremorLexer;

// Keywords stand before IDENT, which would match them as well.
EVENT : 'event' ;

SEMICOLON : ';' ;

IDENT : [\p{XID_Start}] [\p{XID_Continue}]* ;

// Documentation is no white space: only some places may have it.
MODULE_COMMENT : '###' ~[\n]* ;
DOC_COMMENT : '##' ~[\n]* ;
DIRECTIVE : '#!config ' ;

COMMENT : '#' (~[#!\n] ~[\n]*)? -> skip ;
BLANK : [\p{White_Space}]+ -> skip ;

BAD : '#!' | . ;
