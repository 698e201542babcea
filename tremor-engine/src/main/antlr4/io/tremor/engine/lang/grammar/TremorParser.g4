/**
 * Tokens to parse trees. One token decides everywhere, so nothing is ambiguous and nothing is guessed; OneTokenAhead
 * gives types of their own to tokens that would need a second one. Labels are the names of the records in
 * io.tremor.engine.lang.ast.
 *
 * Operators of all precedences make one flat list here; OperatorChains puts them in order.
 */
parser grammar TremorParser;

options {
    tokenVocab = TremorLexer;
    superClass = RememberingParser;
    contextSuperClass = LeanContext;
}

// ---- Files

script : MODULE_COMMENT* item (SEMICOLON item)* LAST_SEMICOLON? EOF ;

module : MODULE_COMMENT* definition (SEMICOLON definition)* LAST_SEMICOLON? EOF ;

item : definition | statement ;

// ---- Definitions

definition : use | DOC_COMMENT* documented ;

use : USE useTarget ;

useTarget
    : IDENT (AS name)?
    | (MODULE COLONS)+ (IDENT (AS name)? | LBRACE useTarget (COMMA useTarget)* RBRACE)
    ;

documented
    : CONST name ASSIGN value # ConstDefinition
    | FN name LPAREN
    (
        open RPAREN body
        | RPAREN (body | functionCases)
        | parameters (DOTS_COMMA open RPAREN body | RPAREN (body | functionCases))
    ) # FunctionDefinition
    | INTRINSIC FN name LPAREN (open | parameters (DOTS_COMMA open)?)? RPAREN AS qualifiedName # IntrinsicDefinition
    ;

parameters : name (COMMA name)* ;

open : DOT DOT DOT ;

body : WITH statement (SEMICOLON statement)* LAST_SEMICOLON? END ;

functionCases : OF CASE (functionCase CASE)* UNDERSCORE ARROW statements END ;

functionCase : LPAREN element (COMMA element)* RPAREN guard? ARROW statements ;

// ---- Statements

statement
    : MATCH value OF statementCase+ END # StatementMatch
    | FOR value OF statementForCase+ into? END # StatementFor
    | LET path ASSIGN statement # Let
    | DROP # Drop
    | EMIT value? (ARROW text)? # Emit
    | expression # StatementExpression
    ;

statementCase : CASE pattern guard? ARROW statements ;

statementForCase : CASE LPAREN name COMMA name RPAREN guard? ARROW statements ;

statements : statement (SEMICOLON statement)* ;

guard : WHEN value ;

into : INTO value (USE foldOperator)? ;

foldOperator
    : OR | XOR | AND | BIT_XOR | BIT_AND | SHIFT_RIGHT | SHIFT_RIGHT_UNSIGNED | SHIFT_LEFT | PLUS | MINUS | TIMES
    | DIVIDE | REMAINDER
    ;

// ---- Values

value
    : MATCH value OF valueCase+ END # ValueMatch
    | FOR value OF valueForCase+ into? END # ValueFor
    | expression # ValueExpression
    ;

valueCase : CASE pattern guard? ARROW values ;

valueForCase : CASE LPAREN name COMMA name RPAREN guard? ARROW values ;

values : value (COMMA value)* ;

// ---- Expressions

expression
    : operand
    (
        (
            OR | XOR | AND | BIT_XOR | BIT_AND | EQUAL | NOT_EQUAL | GREATER_OR_EQUAL | GREATER | LESS_OR_EQUAL | LESS
            | SHIFT_RIGHT | SHIFT_RIGHT_UNSIGNED | SHIFT_LEFT | PLUS | MINUS | TIMES | DIVIDE | REMAINDER
        )
        operand
    )*
    ;

operand : (PLUS | MINUS)* (NOT | BIT_NOT)* (presence | primary) ;

presence : (PRESENT | ABSENT) path ;

primary
    : (NULL | BOOL | INTEGER | FLOAT) # Literal
    | text # TextLiteral
    | bytes # BytesLiteral
    | RECUR arguments # Recur
    | MERGE value OF value END # Merge
    | PATCH value OF patchOperation (SEMICOLON patchOperation)* END # Patch
    | anchored # AnchoredPath
    | qualifiedName arguments? segment* # Named
    | selfContained segment* # Computed
    ;

arguments : LPAREN (value (COMMA value)* LAST_COMMA?)? RPAREN ;

// ---- Paths

path
    : anchored # AssignableAnchoredPath
    | qualifiedName (segment* | arguments segment+) # AssignableNamed
    | selfContained segment+ # AssignableComputed
    ;

anchored
    : DOLLAR (IDENT segment*)? # MetadataPath
    | (EVENT | STATE | ARGS | GROUP | WINDOW) segment* # RootedPath
    ;

selfContained
    : LPAREN value RPAREN # Parentheses
    | LBRACKET (value (COMMA value)* LAST_COMMA?)? RBRACKET # ListLiteral
    | LBRACE (field (COMMA field)* LAST_COMMA?)? RBRACE # RecordLiteral
    ;

field : text COLON value ;

segment
    : DOT IDENT
    | LBRACKET value (COLON value)? RBRACKET
    ;

qualifiedName : (MODULE COLONS)* IDENT ;

name : IDENT | MODULE ;

// ---- Texts and bytes

text
    : DQUOTE textPart* DQUOTE
    | HEREDOC_START textPart* HEREDOC_END
    ;

textPart
    : TEXT
    | INTERPOLATION expression RBRACE
    ;

bytes : SHIFT_LEFT (bytesPart (COMMA bytesPart)*)? SHIFT_RIGHT ;

bytesPart : primary (COLON INTEGER)? (DIVIDE name)? ;

// ---- Patch operations

patchOperation
    : INSERT text ARROW value # Insert
    | UPDATE text ARROW value # Update
    | UPSERT text ARROW value # Upsert
    | ERASE text # Erase
    | COPY text ARROW text # Copy
    | MOVE text ARROW text # Move
    | MERGE text? ARROW value # MergeOperation
    | DEFAULT text? ARROW value # DefaultOperation
    ;

// ---- Patterns

pattern
    : CASE_NAME ASSIGN pattern # AssignPattern
    | structure # StructurePattern
    | UNDERSCORE # WildcardPattern
    | TILDE extractor # ExtractorPattern
    | value # ExpressionPattern
    ;

structure
    : recordPattern
    | LPAT_BRACKET (element (COMMA element)*)? RBRACKET
    | LPAT_PAREN (open | element (COMMA element)* (DOTS_COMMA open)?)? RPAREN
    ;

recordPattern : LPAT_BRACE (fieldPredicate (COMMA fieldPredicate)* LAST_COMMA?)? RBRACE ;

fieldPredicate
    : PRESENT name # PresentField
    | ABSENT name # AbsentField
    | name
    (
        ASSIGN name TILDE_EQ extractor
        | TILDE_EQ (extractor | structure)
        | (EQUAL | NOT_EQUAL | GREATER_OR_EQUAL | GREATER | LESS_OR_EQUAL | LESS) value
    ) # TestedField
    ;

element
    : TILDE extractor # ExtractorElement
    | UNDERSCORE # WildcardElement
    | recordPattern # RecordElement
    | value # ExpressionElement
    ;

extractor : name EXTRACTOR ;
