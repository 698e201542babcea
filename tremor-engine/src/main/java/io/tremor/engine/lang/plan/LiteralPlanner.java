package io.tremor.engine.lang.plan;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.BytesLiteral;
import io.tremor.engine.lang.ast.BytesType;
import io.tremor.engine.lang.ast.Interpolation;
import io.tremor.engine.lang.ast.ListLiteral;
import io.tremor.engine.lang.ast.RecordLiteral;
import io.tremor.engine.lang.node.BytesNode;
import io.tremor.engine.lang.node.BytesPart;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.InterpolationNode;
import io.tremor.engine.lang.node.KeyNode;
import io.tremor.engine.lang.node.ListNode;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.RecordNode;
import java.util.ArrayList;
import java.util.List;

/** Plans texts, lists, records and binaries that are written out. */
final class LiteralPlanner {
    private final Planning planning;

    LiteralPlanner(Planning planning) {
        this.planning = planning;
    }

    ExpressionNode plan(Interpolation interpolation) {
        List<ExpressionNode> parts = new ArrayList<>();
        for (Interpolation.Part part : interpolation.parts()) {
            if (part instanceof Interpolation.Text text) {
                parts.add(new LiteralNode(Value.of(text.text())));
            } else if (part instanceof Interpolation.Hole hole) {
                parts.add(planning.expression(hole.expression()));
            }
        }
        InterpolationNode node = new InterpolationNode(parts, planning.place(interpolation.span()));
        return planning.fold(node, Planning.areKnown(parts));
    }

    ExpressionNode plan(ListLiteral list) {
        List<ExpressionNode> elements = planning.expressions(list.elements());
        return planning.fold(new ListNode(elements, planning.place(list.span())), Planning.areKnown(elements));
    }

    ExpressionNode plan(RecordLiteral literal) {
        RecordBuilder known = RecordValue.builder();
        List<RecordNode.Field> fields = new ArrayList<>();
        for (RecordLiteral.Field field : literal.fields()) {
            KeyNode key = new KeyNode(planning.expression(field.key()));
            ExpressionNode value = planning.expression(field.value());
            Key name = key.known();
            if (name != null && value instanceof LiteralNode node) {
                known.put(name, node.value());
            } else {
                fields.add(new RecordNode.Field(key, value));
            }
        }
        return fields.isEmpty()
                ? new LiteralNode(known.build())
                : new RecordNode(known.build(), fields, planning.place(literal.span()));
    }

    ExpressionNode plan(BytesLiteral literal) {
        List<BytesPart> parts = new ArrayList<>();
        boolean known = true;
        for (BytesLiteral.Part part : literal.parts()) {
            ExpressionNode data = planning.expression(part.data());
            known &= Planning.isKnown(data);
            parts.add(part(part, data));
        }
        return planning.fold(new BytesNode(parts, planning.place(literal.span())), known);
    }

    private static BytesPart part(BytesLiteral.Part part, ExpressionNode data) {
        BytesType type = BytesType.of(part.type());
        if (type == null) {
            throw new IllegalArgumentException("no type of bytes: " + part.type());
        }
        Long bits = part.bits();
        int usual = type == BytesType.BINARY ? 0 : Byte.SIZE;
        return new BytesPart(part.span(), data, form(type), bits == null ? usual : bits.intValue());
    }

    private static BytesPart.Form form(BytesType type) {
        return switch (type) {
            case BINARY -> BytesPart.Form.BINARY;
            case UNSIGNED_BIG -> BytesPart.Form.UNSIGNED_BIG;
            case SIGNED_BIG -> BytesPart.Form.SIGNED_BIG;
            case UNSIGNED_LITTLE -> BytesPart.Form.UNSIGNED_LITTLE;
            case SIGNED_LITTLE -> BytesPart.Form.SIGNED_LITTLE;
        };
    }
}
