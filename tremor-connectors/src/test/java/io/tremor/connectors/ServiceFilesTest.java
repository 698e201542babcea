package io.tremor.connectors;

import io.tremor.testkit.house.ServiceFilesContract;

/** The connectors provide the same on the class path and on the module path. */
final class ServiceFilesTest extends ServiceFilesContract {}
