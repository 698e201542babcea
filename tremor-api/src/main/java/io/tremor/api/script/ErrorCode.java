package io.tremor.api.script;

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
    BAD_OPERANDS
}
