package io.tremor.engine.lang.ast;

import org.jspecify.annotations.Nullable;

/** How a part of a {@link BytesLiteral} is written. */
public enum BytesType {
    /** Bytes of a binary or a text as they are. */
    BINARY,
    /** A non-negative integer, most significant byte first. */
    UNSIGNED_BIG,
    /** A signed integer, most significant byte first. */
    SIGNED_BIG,
    /** A non-negative integer, least significant byte first. */
    UNSIGNED_LITTLE,
    /** A signed integer, least significant byte first. */
    SIGNED_LITTLE;

    /** Returns the type of that name, {@code little_integer} for instance, or {@code null} if there is none. */
    public static @Nullable BytesType of(String name) {
        return switch (name) {
            case "binary" -> BINARY;
            case "", "integer", "big", "unsigned", "unsigned_integer", "big_integer", "big_unsigned_integer" ->
                UNSIGNED_BIG;
            case "signed_integer", "big_signed_integer" -> SIGNED_BIG;
            case "little", "little_integer", "little_unsigned_integer" -> UNSIGNED_LITTLE;
            case "little_signed_integer" -> SIGNED_LITTLE;
            default -> null;
        };
    }
}
