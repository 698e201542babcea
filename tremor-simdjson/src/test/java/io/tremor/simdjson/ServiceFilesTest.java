package io.tremor.simdjson;

import io.tremor.testkit.house.ServiceFilesContract;

/** The simdjson reader provides the same on the class path and on the module path. */
final class ServiceFilesTest extends ServiceFilesContract {}
