package io.tremor.engine.lang.naive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes programs as text, with as few parentheses as precedence allows. */
final class Printer {
    /** Any expression, {@code match} and {@code for} included. */
    private static final int COMPLEX = 0;
    /** Whatever is made of operators. */
    private static final int OPERATION = 1;

    private static final int SIGN = 12;
    private static final int NOT = 13;
    private static final int PRESENCE = 14;
    private static final int PRIMARY = 15;

    private static final List<Set<String>> LEVELS = List.of(
            Set.of(),
            Set.of("or"),
            Set.of("xor"),
            Set.of("and"),
            Set.of(),
            Set.of("^"),
            Set.of("&"),
            Set.of("==", "!="),
            Set.of(">=", ">", "<=", "<"),
            Set.of(">>", ">>>", "<<"),
            Set.of("+", "-"),
            Set.of("*", "/", "%"));

    private Printer() {}

    static String print(Program program) {
        StringBuilder text = new StringBuilder();
        for (Program.Constant constant : program.constants()) {
            text.append("const ")
                    .append(constant.name())
                    .append(" = ")
                    .append(complex(constant.value()))
                    .append(";\n");
        }
        program.functions().forEach(function -> text.append(function(function)).append(";\n"));
        return text.append(join(program.statements(), ";\n", Printer::statement))
                .append('\n')
                .toString();
    }

    private static String function(Program.Function function) {
        String parameters = String.join(", ", function.parameters());
        String dots = function.open() ? function.parameters().isEmpty() ? "..." : ", ..." : "";
        String head = "fn " + function.name() + "(" + parameters + dots + ")";
        String body = join(function.body(), "; ", Printer::statement);
        List<Expression.Case> cases = function.cases();
        if (cases == null) {
            return head + " with\n  " + body + "\nend";
        }
        StringBuilder text = new StringBuilder(head).append(" of");
        for (Expression.Case each : cases) {
            Pattern.Tuple tuple = (Pattern.Tuple) each.pattern();
            text.append("\n  case (")
                    .append(join(tuple.elements(), ", ", Printer::pattern))
                    .append(")")
                    .append(guard(each.guard()))
                    .append(" => ")
                    .append(join(each.arm(), "; ", Printer::statement));
        }
        return text + "\n  case _ => " + body + "\nend";
    }

    private static <T> String join(List<T> list, String between, Function<T, String> text) {
        return list.stream().map(text).collect(Collectors.joining(between));
    }

    static String statement(Expression statement) {
        if (statement instanceof Expression.Let let) {
            return "let " + path(let.path()) + " = " + statement(let.value());
        }
        if (statement instanceof Expression.Emit emit) {
            String value = emit.value() == null ? "" : " " + complex(emit.value());
            return "emit" + value + (emit.port() == null ? "" : " => " + text(emit.port()));
        }
        if (statement instanceof Expression.Drop) {
            return "drop";
        }
        if (statement instanceof Expression.Match match && match.statement()
                || statement instanceof Expression.For loop && loop.statement()) {
            return complex(statement);
        }
        return print(statement, OPERATION);
    }

    private static String complex(Expression expression) {
        return print(expression, COMPLEX);
    }

    private static String print(Expression expression, int loosest) {
        int level = level(expression);
        String text = plain(expression, level);
        return level < loosest ? "(" + text + ")" : text;
    }

    private static int level(Expression expression) {
        if (expression instanceof Expression.Match || expression instanceof Expression.For) {
            return COMPLEX;
        }
        if (expression instanceof Expression.Binary binary) {
            int level = 0;
            while (!LEVELS.get(level).contains(binary.operator())) {
                level++;
            }
            return level;
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator().equals("not") || unary.operator().equals("!") ? NOT : SIGN;
        }
        return expression instanceof Expression.Presence ? PRESENCE : PRIMARY;
    }

    private static String plain(Expression expression, int level) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal.value());
        }
        if (expression instanceof Expression.Text text) {
            return text(text);
        }
        if (expression instanceof Expression.ListOf list) {
            return "[" + join(list.elements(), ", ", Printer::complex) + "]";
        }
        if (expression instanceof Expression.RecordOf record) {
            return "{" + join(record.fields(), ", ", field -> text(field.key()) + ": " + complex(field.value())) + "}";
        }
        if (expression instanceof Expression.BytesOf bytes) {
            return "<< " + join(bytes.parts(), ", ", Printer::part) + " >>";
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() + " " + print(unary.operand(), level);
        }
        if (expression instanceof Expression.Binary binary) {
            return print(binary.left(), level) + " " + binary.operator() + " " + print(binary.right(), level + 1);
        }
        if (expression instanceof Expression.Read read) {
            return path(read.path());
        }
        if (expression instanceof Expression.Presence presence) {
            return presence.word() + " " + path(presence.path());
        }
        if (expression instanceof Expression.Call call) {
            return call.function() + "(" + join(call.arguments(), ", ", Printer::complex) + ")";
        }
        if (expression instanceof Expression.Recur recur) {
            return "recur(" + join(recur.arguments(), ", ", Printer::complex) + ")";
        }
        return block(expression);
    }

    private static String block(Expression expression) {
        if (expression instanceof Expression.Match match) {
            return "match " + complex(match.target()) + " of"
                    + join(
                            match.cases(),
                            "",
                            each -> "\n  case " + pattern(each.pattern()) + guard(each.guard()) + " => "
                                    + arm(each.arm(), match.statement()))
                    + "\nend";
        }
        if (expression instanceof Expression.For loop) {
            String into = loop.into() == null ? "" : " into " + complex(loop.into());
            return "for " + complex(loop.target()) + " of"
                    + join(
                            loop.cases(),
                            "",
                            each -> "\n  case (" + each.key() + ", " + each.value() + ")" + guard(each.guard()) + " => "
                                    + arm(each.arm(), loop.statement()))
                    + into + (loop.use() == null ? "" : " use " + loop.use()) + "\nend";
        }
        if (expression instanceof Expression.MergeOf merge) {
            return "merge " + complex(merge.target()) + " of " + complex(merge.other()) + " end";
        }
        if (expression instanceof Expression.PatchOf patch) {
            return "patch " + complex(patch.target()) + " of " + join(patch.operations(), "; ", Printer::operation)
                    + " end";
        }
        throw new IllegalArgumentException(expression + " is a statement");
    }

    private static String arm(List<Expression> arm, boolean statements) {
        return statements ? join(arm, "; ", Printer::statement) : join(arm, ", ", value -> print(value, OPERATION));
    }

    private static String guard(@Nullable Expression guard) {
        return guard == null ? "" : " when " + complex(guard);
    }

    private static String operation(Expression.Operation operation) {
        return operation.word()
                + (operation.key() == null ? "" : " " + text(operation.key()))
                + (operation.to() == null ? "" : " => " + text(operation.to()))
                + (operation.value() == null ? "" : " => " + complex(operation.value()));
    }

    private static String part(Expression.Part part) {
        return print(part.data(), PRIMARY)
                + (part.bits() == 0 ? "" : ":" + part.bits())
                + (part.type().isEmpty() ? "" : "/" + part.type());
    }

    private static String pattern(Pattern pattern) {
        if (pattern instanceof Pattern.Any) {
            return "_";
        }
        if (pattern instanceof Pattern.Equal equal) {
            return complex(equal.value());
        }
        if (pattern instanceof Pattern.Extract extract) {
            return "~ " + extractor(extract);
        }
        if (pattern instanceof Pattern.Fields fields) {
            return "%{" + join(fields.predicates(), ", ", Printer::predicate) + "}";
        }
        if (pattern instanceof Pattern.Some some) {
            return "%[" + join(some.elements(), ", ", Printer::pattern) + "]";
        }
        if (pattern instanceof Pattern.Tuple tuple) {
            String dots = tuple.open() ? tuple.elements().isEmpty() ? "..." : ", ..." : "";
            return "%(" + join(tuple.elements(), ", ", Printer::pattern) + dots + ")";
        }
        Pattern.Bound bound = (Pattern.Bound) pattern;
        return bound.name() + " = " + pattern(bound.pattern());
    }

    private static String extractor(Pattern.Extract extract) {
        return extract.name() + "|" + extract.argument() + "|";
    }

    private static String predicate(Pattern.Predicate predicate) {
        String key = identifier(predicate.key());
        Expression operand = predicate.operand();
        if (operand != null) {
            return key + " " + predicate.word() + " " + complex(operand);
        }
        Pattern nested = predicate.pattern();
        if (nested == null) {
            return predicate.word() + " " + key;
        }
        return key + " ~= " + (nested instanceof Pattern.Extract extract ? extractor(extract) : pattern(nested));
    }

    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        Expression start = path.start();
        if (start != null) {
            boolean bare = start instanceof Expression.Call
                    || start instanceof Expression.ListOf
                    || start instanceof Expression.RecordOf;
            text.append(bare ? complex(start) : "(" + complex(start) + ")");
        } else {
            text.append(path.root());
        }
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.Key key) {
                boolean first = text.toString().equals("$");
                text.append(first ? "" : ".").append(identifier(key.name()));
            } else if (segment instanceof Path.Element element) {
                text.append('[').append(complex(element.selector())).append(']');
            } else if (segment instanceof Path.Range range) {
                text.append('[')
                        .append(complex(range.from()))
                        .append(':')
                        .append(complex(range.to()))
                        .append(']');
            }
        }
        return text.toString();
    }

    private static String identifier(String name) {
        return name.matches("[a-z][a-z0-9_]*") && !name.equals("end") ? name : "`" + name + "`";
    }

    private static String literal(Object value) {
        if (value instanceof String text) {
            return '"' + escape(text, true) + '"';
        }
        if (value instanceof Double number) {
            String plain = new BigDecimal(number.toString()).toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        return value.toString();
    }

    private static String text(Expression.Text text) {
        StringBuilder inside = new StringBuilder();
        for (Object part : text.parts()) {
            inside.append(
                    part instanceof Expression expression
                            ? "#{" + print(expression, OPERATION) + "}"
                            : escape((String) part, !text.heredoc()));
        }
        return text.heredoc() ? "\"\"\"\n" + inside + "\"\"\"" : '"' + inside.toString() + '"';
    }

    private static String escape(String text, boolean newlines) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("#", "\\#")
                .replace("\t", "\\t");
        return newlines ? escaped.replace("\n", "\\n") : escaped;
    }
}
