package io.tremor.engine.codec.json;

import static io.tremor.engine.codec.json.StringScanner.HEADER;
import static io.tremor.engine.codec.json.StringScanner.PLAIN;

import io.tremor.engine.value.Tape;
import java.util.Arrays;

/**
 * Parses what lies too deep for {@link TapeParser} to recurse into: the same grammar, with the open containers on a stack of
 * its own. While a container is open its first word holds where it starts and its second how many values it has so far.
 */
final class DeepParser {
    private final TapeParser parser;
    private int[] open = new int[64];
    private int[] oddBefore = new int[64];
    private boolean[] escaped = new boolean[64];
    private boolean[] duplicate = new boolean[64];
    private int level;

    DeepParser(TapeParser parser) {
        this.parser = parser;
    }

    /** Parses the record or array at {@code start}, which lies in {@code depth} others; returns the place behind it. */
    int parse(byte[] bytes, int start, int depth) {
        level = -1;
        int p = open(bytes, start, depth);
        boolean first = true;
        while (level >= 0) {
            boolean record = isRecord();
            if (first && bytes[p] == (record ? '}' : ']')) {
                p = close(bytes, p, record);
                first = false;
            } else {
                if (record) {
                    p = key(bytes, p, first);
                }
                parser.words[open[level] + 1]++;
                int c = bytes[p];
                if (c == '{' || c == '[') {
                    p = open(bytes, p, depth + level + 1);
                    first = true;
                    continue;
                }
                ensureRoom();
                p = parser.value(bytes, p, depth);
            }
            p = behindValue(bytes, p);
            first = false;
        }
        return p;
    }

    /** Goes on behind a value: closes what ends there, and stops where the next value or key has to be. */
    private int behindValue(byte[] bytes, int from) {
        int p = from;
        while (level >= 0) {
            boolean record = isRecord();
            p = blank(bytes, p);
            if (p >= parser.limit) {
                throw MalformedJson.expected(record ? "`,` or `}`" : "`,` or `]`", parser.limit);
            }
            if (bytes[p] == ',') {
                return blank(bytes, p + 1);
            }
            if (bytes[p] != (record ? '}' : ']')) {
                throw MalformedJson.expected(record ? "`,` or `}`" : "`,` or `]`", p);
            }
            p = close(bytes, p, record);
        }
        return p;
    }

    private boolean isRecord() {
        return Tape.type(parser.words[open[level]]) == Tape.RECORD;
    }

    private int open(byte[] bytes, int p, int depth) {
        parser.checkDepth(depth, p);
        ensureRoom();
        level++;
        if (level == open.length) {
            open = Arrays.copyOf(open, level * 2);
            oddBefore = Arrays.copyOf(oddBefore, level * 2);
            escaped = Arrays.copyOf(escaped, level * 2);
            duplicate = Arrays.copyOf(duplicate, level * 2);
        }
        open[level] = parser.size;
        oddBefore[level] = parser.oddities;
        escaped[level] = false;
        duplicate[level] = false;
        boolean record = bytes[p] == '{';
        parser.words[parser.size] = (record ? TapeParser.RECORD : TapeParser.ARRAY) | p;
        parser.words[parser.size + 1] = 0;
        parser.words[parser.size + 2] = 0;
        parser.size += record ? Tape.RECORD_WORDS : Tape.ARRAY_WORDS;
        return blank(bytes, p + 1);
    }

    private int close(byte[] bytes, int p, boolean record) {
        int own = open[level];
        int count = (int) parser.words[own + 1];
        int start = Tape.offset(parser.words[own]);
        if (record) {
            parser.closeRecord(escaped[level], duplicate[level], own, start, p + 1, count, oddBefore[level], bytes);
        } else {
            parser.close(own, start, p + 1, count, TapeParser.ARRAY, oddBefore[level]);
        }
        level--;
        return p + 1;
    }

    /** Parses a key and its colon; returns where the value starts. */
    private int key(byte[] bytes, int quote, boolean first) {
        if (bytes[quote] != '"') {
            throw MalformedJson.expected(first ? "`\"` or `}`" : "`\"` to start a key", quote);
        }
        ensureRoom();
        int from = quote + 1;
        int stop = StringScanner.stop(bytes, from);
        long rest = StringScanner.rest(bytes, stop, parser.limit);
        int end = (int) rest;
        int own = open[level];
        int at = parser.size++;
        parser.words[at] = rest & HEADER | (long) (end - from) << 32 | from;
        boolean few = (int) parser.words[own + 1] < DuplicateKeys.FEW;
        escaped[level] |= (rest & HEADER) != PLAIN;
        duplicate[level] |= few && DuplicateKeys.contains(parser.words, own + Tape.RECORD_WORDS, at, bytes);
        parser.words[own + 2] |= DuplicateKeys.bits(bytes, from, end - from);
        int colon = blank(bytes, end + 1);
        if (bytes[colon] != ':') {
            throw MalformedJson.expected("`:` behind a key", colon);
        }
        return blank(bytes, colon + 1);
    }

    private int blank(byte[] bytes, int p) {
        return bytes[p] <= ' ' ? parser.blank(bytes, p) : p;
    }

    private void ensureRoom() {
        if (parser.size + 8 > parser.words.length) {
            parser.grow();
        }
    }
}
