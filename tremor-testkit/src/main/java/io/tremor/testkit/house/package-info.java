/**
 * The rules that every module of this house keeps, each as an abstract test with a short subclass per module.
 *
 * <p>Start with {@link ArchitectureContract}; {@link ArchitectureRules} lists what holds where.
 */
@NullMarked
package io.tremor.testkit.house;

import org.jspecify.annotations.NullMarked;
