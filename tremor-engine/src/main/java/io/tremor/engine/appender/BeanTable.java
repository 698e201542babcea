package io.tremor.engine.appender;

import java.util.Arrays;
import javax.management.openmbean.CompositeDataSupport;
import javax.management.openmbean.CompositeType;
import javax.management.openmbean.OpenDataException;
import javax.management.openmbean.OpenType;
import javax.management.openmbean.SimpleType;
import javax.management.openmbean.TabularData;
import javax.management.openmbean.TabularDataSupport;
import javax.management.openmbean.TabularType;

/** A table for JMX: rows of one text, which is their key, and numbers. */
final class BeanTable {
    private final String[] columns;
    private final CompositeType row;
    private final TabularDataSupport data;

    BeanTable(String name, String... columns) throws OpenDataException {
        this.columns = columns;
        OpenType<?>[] types = new OpenType<?>[columns.length];
        Arrays.fill(types, SimpleType.LONG);
        types[0] = SimpleType.STRING;
        row = new CompositeType(name, name, columns, columns, types);
        data = new TabularDataSupport(new TabularType(name, name, row, new String[] {columns[0]}));
    }

    void add(String key, long... numbers) throws OpenDataException {
        Object[] values = new Object[columns.length];
        values[0] = key;
        for (int i = 0; i < numbers.length; i++) {
            values[i + 1] = numbers[i];
        }
        data.put(new CompositeDataSupport(row, columns, values));
    }

    TabularData data() {
        return data;
    }
}
