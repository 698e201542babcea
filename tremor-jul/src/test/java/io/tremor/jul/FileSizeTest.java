package io.tremor.jul;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the adapter for java.util.logging is too long. */
final class FileSizeTest extends FileSizeContract {}
