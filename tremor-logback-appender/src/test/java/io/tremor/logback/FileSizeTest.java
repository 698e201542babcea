package io.tremor.logback;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the Logback adapter is too long. */
final class FileSizeTest extends FileSizeContract {}
