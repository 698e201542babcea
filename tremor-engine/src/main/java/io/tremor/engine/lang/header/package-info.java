/**
 * Decide before you pay: the part of a script that needs no more of a log event than its header, for the thread that logs. From
 * the analysed script, {@link io.tremor.engine.lang.header.HeaderPlanner} makes a
 * {@link io.tremor.engine.lang.header.HeaderRule}, which either knows that the script drops an event or leaves it to the
 * script.
 */
@NullMarked
package io.tremor.engine.lang.header;

import org.jspecify.annotations.NullMarked;
