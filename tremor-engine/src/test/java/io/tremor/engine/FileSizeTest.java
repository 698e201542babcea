package io.tremor.engine;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the engine is too long. */
final class FileSizeTest extends FileSizeContract {}
