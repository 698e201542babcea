package io.tremor.engine;

import io.tremor.testkit.house.ServiceFilesContract;

/** The engine provides the same on the class path and on the module path. */
final class ServiceFilesTest extends ServiceFilesContract {}
