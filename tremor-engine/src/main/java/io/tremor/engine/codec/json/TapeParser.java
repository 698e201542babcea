package io.tremor.engine.codec.json;

import static io.tremor.engine.codec.json.StringScanner.HEADER;
import static io.tremor.engine.codec.json.StringScanner.PLAIN;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.value.Tape;

/**
 * Validates a JSON document and writes its {@link Tape}, in one pass over the bytes.
 *
 * <p>Records and arrays have a loop each and call one another for the outer {@value #RECURSIVE} levels, which is the
 * fastest form that was measured; what lies deeper is left to {@link DeepParser}, which needs no stack. Design and
 * measurements: {@code docs/adr/0003-json-reader.md}.
 */
final class TapeParser {
    static final long RECORD = (long) Tape.RECORD << 60;
    static final long ARRAY = (long) Tape.ARRAY << 60;
    static final long IRREGULAR = (long) Tape.IRREGULAR << 60;

    private static final int RECURSIVE = 64;
    /** A loop adds at most five words before it looks for room again, and what it calls looks itself. */
    private static final int MARGIN = 8;

    private static final int TRUE_BYTES = 0x65757274;
    private static final int NULL_BYTES = 0x6C6C756E;
    private static final int ALSE_BYTES = 0x65736C61;

    final Tape tape;
    final int maxDepth;
    long[] words;
    int size;
    int limit;
    int oddities;
    private final DuplicateKeys duplicates = new DuplicateKeys();
    private final LastFieldWins lastWins = new LastFieldWins();
    private final DeepParser deep = new DeepParser(this);

    TapeParser(Tape tape, int maxDepth) {
        this.tape = tape;
        this.maxDepth = maxDepth;
        words = tape.words();
    }

    /**
     * Parses the one document between {@code from} and {@code limit}. The byte at {@code limit} must be a control character,
     * and {@link Tape#PADDING} bytes from there on readable.
     */
    void parse(byte[] bytes, int from, int limit) {
        words = tape.begin(bytes);
        size = 0;
        oddities = 0;
        this.limit = limit;
        int p = bytes[from] <= ' ' ? skip(bytes, from) : from;
        p = value(bytes, p, 0);
        if (p < limit) {
            p = skip(bytes, p);
        }
        if (p != limit) {
            throw MalformedJson.expected("the end of the document", p);
        }
    }

    /** Parses the value at {@code p}; returns the place behind it. */
    int value(byte[] bytes, int p, int depth) {
        int c = bytes[p];
        if (c == '{') {
            return record(bytes, p, depth);
        }
        if (c == '[') {
            return array(bytes, p, depth);
        }
        if (c == '"') {
            return string(bytes, p, words, size++);
        }
        return scalar(bytes, p, c, words, size++);
    }

    private int record(byte[] bytes, int start, int depth) {
        if (depth >= RECURSIVE) {
            return deep.parse(bytes, start, depth);
        }
        checkDepth(depth, start);
        long[] words = room();
        int own = size;
        int n = own + Tape.RECORD_WORDS;
        int limit = this.limit;
        int oddBefore = oddities;
        int count = 0;
        long seen = 0;
        boolean escaped = false;
        boolean duplicate = false;
        int p = start + 1;
        if (bytes[p] <= ' ') {
            p = blank(bytes, p);
        }
        if (bytes[p] != '}') {
            for (; ; ) {
                if (bytes[p] != '"') {
                    throw MalformedJson.expected(count == 0 ? "`\"` or `}`" : "`\"` to start a key", p);
                }
                int from = p + 1;
                int end = StringScanner.stop(bytes, from);
                if (bytes[end] != '"') {
                    long rest = StringScanner.rest(bytes, end, limit);
                    end = (int) rest;
                    words[n] = rest & HEADER | (long) (end - from) << 32 | from;
                    escaped |= (rest & HEADER) != PLAIN;
                } else {
                    words[n] = PLAIN | (long) (end - from) << 32 | from;
                }
                long bits = DuplicateKeys.bits(bytes, from, end - from);
                if ((~seen & bits) == 0 && count < DuplicateKeys.FEW) {
                    duplicate |= DuplicateKeys.contains(words, own + Tape.RECORD_WORDS, n, bytes);
                }
                seen |= bits;
                n++;
                p = end + 1;
                if (bytes[p] != ':') {
                    p = colon(bytes, p);
                }
                int c = bytes[++p];
                if (c <= ' ') {
                    p = blank(bytes, p);
                    c = bytes[p];
                }
                if (c == '"') {
                    p = string(bytes, p, words, n++);
                } else if (c == '{' || c == '[') {
                    size = n;
                    p = c == '{' ? record(bytes, p, depth + 1) : array(bytes, p, depth + 1);
                    n = size;
                    words = this.words;
                } else {
                    p = scalar(bytes, p, c, words, n++);
                }
                count++;
                if (n + MARGIN > words.length) {
                    words = grow();
                }
                c = bytes[p];
                if (c <= ' ') {
                    p = blank(bytes, p);
                    c = bytes[p];
                }
                if (p >= limit) {
                    throw MalformedJson.expected("`,` or `}`", limit);
                }
                p++;
                if (c == ',') {
                    if (bytes[p] <= ' ') {
                        p = blank(bytes, p);
                    }
                    continue;
                }
                if (c == '}') {
                    break;
                }
                throw MalformedJson.expected("`,` or `}`", p - 1);
            }
        } else {
            p++;
        }
        size = n;
        words[own + 2] = seen;
        closeRecord(escaped, duplicate, own, start, p, count, oddBefore, bytes);
        return p;
    }

    private int array(byte[] bytes, int start, int depth) {
        if (depth >= RECURSIVE) {
            return deep.parse(bytes, start, depth);
        }
        checkDepth(depth, start);
        long[] words = room();
        int own = size;
        int n = own + Tape.ARRAY_WORDS;
        int limit = this.limit;
        int oddBefore = oddities;
        int count = 0;
        int p = start + 1;
        if (bytes[p] <= ' ') {
            p = blank(bytes, p);
        }
        if (bytes[p] != ']') {
            for (; ; ) {
                int c = bytes[p];
                if (c == '"') {
                    p = string(bytes, p, words, n++);
                } else if (c == '{' || c == '[') {
                    size = n;
                    p = c == '{' ? record(bytes, p, depth + 1) : array(bytes, p, depth + 1);
                    n = size;
                    words = this.words;
                } else {
                    p = scalar(bytes, p, c, words, n++);
                }
                count++;
                if (n + MARGIN > words.length) {
                    words = grow();
                }
                c = bytes[p];
                if (c <= ' ') {
                    p = blank(bytes, p);
                    c = bytes[p];
                }
                if (p >= limit) {
                    throw MalformedJson.expected("`,` or `]`", limit);
                }
                p++;
                if (c == ',') {
                    if (bytes[p] <= ' ') {
                        p = blank(bytes, p);
                    }
                    continue;
                }
                if (c == ']') {
                    break;
                }
                throw MalformedJson.expected("`,` or `]`", p - 1);
            }
        } else {
            p++;
        }
        size = n;
        close(own, start, p, count, ARRAY, oddBefore);
        return p;
    }

    /** Writes the first two words of a container that ends before {@code end}. */
    void close(int own, int start, int end, int count, long type, int oddBefore) {
        long odd = oddities == oddBefore ? 0 : Tape.ODD;
        words[own] = type | odd | (long) (end - start) << 32 | start;
        words[own + 1] = (long) size << 32 | count;
    }

    /**
     * Closes a record whose keys and values are all on the tape.
     *
     * @param escaped whether a key has escapes
     * @param duplicate whether two keys are known to be the same
     */
    void closeRecord(
            boolean escaped, boolean duplicate, int own, int start, int end, int count, int oddBefore, byte[] bytes) {
        int first = own + Tape.RECORD_WORDS;
        if (escaped) {
            oddities++;
            close(own, start, end, count, IRREGULAR, oddBefore);
        } else if (duplicate || count > DuplicateKeys.FEW && duplicates.anyAmong(words, first, size, count, bytes)) {
            oddities++;
            if (LastFieldWins.isFor(count, size - first)) {
                size = lastWins.rewrite(words, first, size, bytes);
                close(own, start, end, lastWins.kept(), RECORD, oddBefore);
            } else {
                close(own, start, end, count, IRREGULAR, oddBefore);
            }
        } else {
            close(own, start, end, count, RECORD, oddBefore);
        }
    }

    private int string(byte[] bytes, int quote, long[] words, int at) {
        int from = quote + 1;
        int end = StringScanner.stop(bytes, from);
        if (bytes[end] == '"') {
            words[at] = PLAIN | (long) (end - from) << 32 | from;
            return end + 1;
        }
        return longString(bytes, from, end, words, at);
    }

    private int longString(byte[] bytes, int from, int stop, long[] words, int at) {
        long rest = StringScanner.rest(bytes, stop, limit);
        int end = (int) rest;
        if ((rest & Tape.ODD) != 0) {
            oddities++;
        }
        words[at] = rest & HEADER | (long) (end - from) << 32 | from;
        return end + 1;
    }

    private int scalar(byte[] bytes, int p, int c, long[] words, int at) {
        if (c >= '0' && c <= '9' || c == '-') {
            return number(bytes, p, c, words, at);
        }
        int next = DuplicateKeys.int32(bytes, p);
        if (next == TRUE_BYTES) {
            words[at] = (long) Tape.TRUE << 60 | 4L << 32 | p;
            return p + 4;
        }
        if (next == NULL_BYTES) {
            words[at] = (long) Tape.NULL << 60 | 4L << 32 | p;
            return p + 4;
        }
        if (c == 'f' && DuplicateKeys.int32(bytes, p + 1) == ALSE_BYTES) {
            words[at] = (long) Tape.FALSE << 60 | 5L << 32 | p;
            return p + 5;
        }
        throw notAValue(bytes, p, c);
    }

    private int number(byte[] bytes, int p, int c, long[] words, int at) {
        int end = c == '-' ? p + 1 : p;
        int digit = bytes[end];
        if (digit >= '1' && digit <= '9') {
            do {
                digit = bytes[++end];
            } while (digit >= '0' && digit <= '9');
            if (digit != '.' && (digit | 0x20) != 'e' && end - p <= NumberScanner.SAFE_INTEGER) {
                words[at] = NumberScanner.INTEGER | (long) (end - p) << 32 | p;
                return end;
            }
        }
        long word = NumberScanner.scan(bytes, p);
        if ((word & Tape.ODD) != 0) {
            oddities++;
        }
        words[at] = word;
        return p + Tape.length(word);
    }

    private MalformedJson notAValue(byte[] bytes, int p, int c) {
        String word = c == 't' ? "true" : c == 'f' ? "false" : c == 'n' ? "null" : "";
        int same = 0;
        while (same < word.length() && p + same < limit && bytes[p + same] == word.charAt(same)) {
            same++;
        }
        return MalformedJson.expectedValue(same == 0 ? "a value" : "`" + word + "`", p);
    }

    private int colon(byte[] bytes, int p) {
        int at = bytes[p] <= ' ' ? blank(bytes, p) : p;
        if (bytes[at] != ':') {
            throw MalformedJson.expected("`:` behind a key", at);
        }
        return at;
    }

    /** Skips white space that the writer would not write. */
    int blank(byte[] bytes, int p) {
        oddities++;
        return skip(bytes, p);
    }

    private int skip(byte[] bytes, int from) {
        int p = from;
        while (p < limit) {
            int c = bytes[p];
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                break;
            }
            p++;
        }
        return p;
    }

    void checkDepth(int depth, int at) {
        if (depth >= maxDepth) {
            throw new MalformedJson(ErrorCode.NESTED_TOO_DEEP, "at most " + maxDepth + " levels of nesting", at);
        }
    }

    private long[] room() {
        return size + MARGIN > words.length ? grow() : words;
    }

    long[] grow() {
        words = tape.grow();
        return words;
    }
}
