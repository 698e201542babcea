package io.tremor.api.script;

import org.jspecify.annotations.Nullable;

/** A stable name for each kind of trouble, for programs to match on; texts may get better, codes stay. */
public enum ErrorCode {
    /** A message breaks the grammar of its format. */
    MALFORMED_MESSAGE,
    /** A message holds bytes that are not valid UTF-8. */
    INVALID_UTF8,
    /** A message holds a number that no value can hold. */
    NUMBER_OUT_OF_RANGE,
    /** A message is nested deeper than allowed. */
    NESTED_TOO_DEEP,
    /** A message is longer than allowed. */
    MESSAGE_TOO_LONG,
    /** A script breaks the grammar. */
    SYNTAX,
    /** A file or resource cannot be read. */
    UNREADABLE_SOURCE,
    /** A value has another kind than the operation needs. */
    CONFLICTING_TYPES,
    /** A path names a field that does not exist. */
    MISSING_KEY,
    /** A field that has to be new exists already. */
    EXISTING_KEY,
    /** A merge meets something that is not a record. */
    NOT_MERGEABLE,
    /** An array index or range is not usable at all. */
    BAD_INDEX,
    /** An array index or range lies outside the array. */
    INDEX_OUT_OF_BOUNDS,
    /** A place cannot be assigned to. */
    NOT_ASSIGNABLE,
    /** An operator is not defined for its operands. */
    BAD_OPERANDS,
    /** An integer is too big or too small. */
    OVERFLOW,
    /** A division by zero. */
    DIVISION_BY_ZERO,
    /** A shift by more bits than there are. */
    BAD_SHIFT,
    /** A path names a variable that has no value. */
    MISSING_VARIABLE,
    /** No case of a {@code match} fits. */
    NO_CASE,
    /** A {@code for} gathers results in a way that their target does not allow. */
    BAD_FOLD,
    /** A function is called too often by itself. */
    RECURSION_LIMIT,
    /** A part of a binary does not fit its type. */
    BAD_BYTES,
    /** A function is called with too few or too many arguments. */
    BAD_ARITY,
    /** A function is called with an argument of the wrong type. */
    BAD_ARGUMENT,
    /** A function has no value for its arguments. */
    FUNCTION_FAILED,
    /** An event takes more steps or memory than it may. */
    BUDGET_SPENT,
    /** A call names a function that does not exist. */
    UNDEFINED_FUNCTION,
    /** A call or path names a module that is not in use. */
    UNDEFINED_MODULE,
    /** A path names a constant that does not exist. */
    UNDEFINED_CONSTANT,
    /** A {@code use} names a module that is in none of the places searched. */
    MODULE_NOT_FOUND,
    /** Modules use one another in a circle. */
    CYCLIC_MODULES,
    /** A name is defined twice. */
    DOUBLE_DEFINITION,
    /** An expression has to be known when the script is compiled, and is not. */
    NOT_CONSTANT,
    /** A statement stands where it may not. */
    MISPLACED,
    /** A text in the script is not one that its place allows: a number, an escape, a type, an extractor's argument. */
    INVALID_LITERAL,
    /** The engine met what it should not have; the event is kept. */
    INTERNAL,
    /** Warning: a {@code match} without a default case. */
    NO_DEFAULT_CASE(WarningClass.BEHAVIOUR),
    /** Warning: a case that can never be reached. */
    UNREACHABLE_CASE(WarningClass.BEHAVIOUR),
    /** Warning: a condition that another one implies or excludes. */
    REDUNDANT_PREDICATE(WarningClass.BEHAVIOUR),
    /** Warning: a constant whose name is not in upper case. */
    LOWER_CASE_CONSTANT(WarningClass.CONSISTENCY),
    /** Warning: something slow that can be written in a faster way. */
    SLOW_CALL(WarningClass.PERFORMANCE),
    /** Warning: syntax that may change. */
    EXPERIMENTAL_SYNTAX(WarningClass.GENERAL);

    private final @Nullable WarningClass warningClass;

    ErrorCode() {
        this(null);
    }

    ErrorCode(@Nullable WarningClass warningClass) {
        this.warningClass = warningClass;
    }

    /** Returns what a warning of this code is about, or {@code null} if it is the code of an error. */
    public @Nullable WarningClass warningClass() {
        return warningClass;
    }
}
