/**
 * What plug-ins implement: one small provider interface per kind of thing, found by name through
 * {@link java.util.ServiceLoader} with the class loader of this module, never the thread's.
 */
@NullMarked
package io.tremor.api.spi;

import org.jspecify.annotations.NullMarked;
