package io.tremor.api.value;

/**
 * The hash code of a value. Arrays and records below the outermost level count by their size alone, which keeps the cost
 * linear in the outermost level and needs no recursion; equal values have equal hashes all the same.
 */
final class DeepHash {
    private DeepHash() {}

    static int of(Value value) {
        if (value instanceof ArrayValue array) {
            int hash = 1;
            for (Value element : array) {
                hash = 31 * hash + shallow(element);
            }
            return hash;
        }
        if (value instanceof RecordValue record) {
            int hash = 0;
            for (RecordValue.Field field : record) {
                hash += field.key().text().hashCode() ^ shallow(field.value()) * 31;
            }
            return hash;
        }
        return value.hashCode();
    }

    private static int shallow(Value value) {
        if (value instanceof ArrayValue array) {
            return 7 + array.size();
        }
        if (value instanceof RecordValue record) {
            return 13 + record.size();
        }
        return value.hashCode();
    }
}
