/**
 * Characters to tokens, for scripts, queries and deployments alike. Every text is a list of tokens: what fits nothing
 * becomes one of the tokens listed as errors below, and LexicalErrors says what is wrong with it.
 *
 * Braces push a mode and pop it, so the lexer knows by itself where an interpolation ends.
 */
lexer grammar TremorLexer;

options {
    superClass = ModalLexer;
}

// Types that OneTokenAhead gives, so that one token is enough for the parser to decide.
tokens {
    CASE_NAME,
    MODULE,
    LAST_COMMA,
    DOTS_COMMA,
    LAST_SEMICOLON
}

// Keywords stand before IDENT, which would match them as well. All are reserved everywhere.
ABSENT : 'absent' ;
AND : 'and' ;
ARGS : 'args' ;
AS : 'as' ;
BY : 'by' ;
CASE : 'case' ;
CONNECT : 'connect' ;
CONNECTOR : 'connector' ;
CONST : 'const' ;
COPY : 'copy' ;
CREATE : 'create' ;
DEFAULT : 'default' ;
DEFINE : 'define' ;
DEPLOY : 'deploy' ;
DROP : 'drop' ;
EACH : 'each' ;
EMIT : 'emit' ;
END : 'end' ;
ERASE : 'erase' ;
EVENT : 'event' ;
FLOW : 'flow' ;
FN : 'fn' ;
FOR : 'for' ;
FROM : 'from' ;
GROUP : 'group' ;
HAVING : 'having' ;
INSERT : 'insert' ;
INTO : 'into' ;
INTRINSIC : 'intrinsic' ;
LET : 'let' ;
MATCH : 'match' ;
MERGE : 'merge' ;
MOD : 'mod' ;
MOVE : 'move' ;
NOT : 'not' ;
NULL : 'null' ;
OF : 'of' ;
OPERATOR : 'operator' ;
OR : 'or' ;
PATCH : 'patch' ;
PIPELINE : 'pipeline' ;
PRESENT : 'present' ;
RECUR : 'recur' ;
SCRIPT : 'script' ;
SELECT : 'select' ;
SET : 'set' ;
SLIDING : 'sliding' ;
STATE : 'state' ;
STREAM : 'stream' ;
TO : 'to' ;
TUMBLING : 'tumbling' ;
UPDATE : 'update' ;
UPSERT : 'upsert' ;
USE : 'use' ;
WHEN : 'when' ;
WHERE : 'where' ;
WINDOW : 'window' ;
WITH : 'with' ;
XOR : 'xor' ;
BOOL : 'true' | 'false' ;

// ModalLexer takes away what no name may hold.
IDENT : LETTER (LETTER | [0-9_])* | '`' ~[`\n]* '`' ;

// An integer in decimal or hexadecimal notation; LexicalErrors looks at the digits.
INTEGER : DECIMAL | DECIMAL 'x' (. [0-9a-fA-F_]*)? ;
FLOAT : DECIMAL '.' [0-9_]* ('e' [+-]? [0-9_]+)? ;

EXTRACTOR : '|' EXTRACTOR_CHARACTER* '|' ;

// Quotes.
DQUOTE : '"' -> pushMode(STRING) ;
HEREDOC_START : '"""\n' -> pushMode(HEREDOC) ;

// Punctuation.
COMMA : ',' ;
SEMICOLON : ';' ;
COLON : ':' ;
COLONS : '::' ;
DOT : '.' ;
DOLLAR : '$' ;
BACKSLASH : '\\' ;
UNDERSCORE : '_' ;
ARROW : '=>' ;
ASSIGN : '=' ;
TILDE_EQ : '~=' ;
TILDE : '~' ;
LPAREN : '(' ;
RPAREN : ')' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
LBRACE : '{' -> pushMode(DEFAULT_MODE) ;
RBRACE : '}' -> popMode ;
LPAT_PAREN : '%(' ;
LPAT_BRACKET : '%[' ;
LPAT_BRACE : '%{' -> pushMode(DEFAULT_MODE) ;

// Operators.
EQUAL : '==' ;
NOT_EQUAL : '!=' ;
GREATER_OR_EQUAL : '>=' ;
GREATER : '>' ;
LESS_OR_EQUAL : '<=' ;
LESS : '<' ;
SHIFT_RIGHT : '>>' ;
SHIFT_RIGHT_UNSIGNED : '>>>' ;
SHIFT_LEFT : '<<' ;
PLUS : '+' ;
MINUS : '-' ;
TIMES : '*' ;
DIVIDE : '/' ;
REMAINDER : '%' ;
BIT_XOR : '^' ;
BIT_AND : '&' ;
BIT_NOT : '!' ;

// Documentation is no white space: only some places may have it.
MODULE_COMMENT : '###' ~[\n]* ;
DOC_COMMENT : '##' ~[\n]* ;
DIRECTIVE : '#!config ' ;

COMMENT : '#' (~[#!\n] ~[\n]*)? -> skip ;
BLANK : [\p{White_Space}]+ -> skip ;

// Errors. Each is longer than what it would be without the mistake, so it wins.
NUMBER_THEN_LETTER : DECIMAL ('.' [0-9_]* | 'x' . [0-9a-fA-F_]*)? LETTER ;
OPEN_IDENT : '`' ~[`\n]* ;
OPEN_EXTRACTOR : '|' EXTRACTOR_CHARACTER* ;
TAILING_HEREDOC : '"""' ;

// What lexes, but fits nowhere.
BAD : '#!' | ':::' ':'* | . ;

// Every character that ASCII lacks may be a letter here: its tables would make the start slow.
fragment LETTER : [a-zA-Z] | ~[\u0000-\u007F\p{White_Space}] ;
fragment DECIMAL : [0-9] [0-9_]* ;
fragment EXTRACTOR_CHARACTER : ~[|\\\n] | '\\' [\\|\n] ;
fragment HEX : [0-9a-fA-F] ;
// Surrogates are no characters.
fragment ESCAPE : '\\' (["\\#bfnrt] | 'u' ([0-9a-cA-CefEF] HEX HEX HEX | [dD] [0-7] HEX HEX)) ;

mode STRING;

TEXT : (~["\\#\n] | ESCAPE)+ ;
HASH : '#' -> type(TEXT) ;
INTERPOLATION : '#{' -> pushMode(DEFAULT_MODE) ;
STRING_END : '"' -> type(DQUOTE), popMode ;
OPEN_STRING : '\n' ;
BAD_ESCAPE : '\\' .? ;

mode HEREDOC;

HEREDOC_TEXT : (~["\\#] | ESCAPE)+ -> type(TEXT) ;
HEREDOC_QUOTE : '"' '"'? -> type(TEXT) ;
HEREDOC_HASH : '#' -> type(TEXT) ;
HEREDOC_INTERPOLATION : '#{' -> type(INTERPOLATION), pushMode(DEFAULT_MODE) ;
HEREDOC_END : '"""' -> popMode ;
HEREDOC_BAD_ESCAPE : '\\' .? -> type(BAD_ESCAPE) ;
