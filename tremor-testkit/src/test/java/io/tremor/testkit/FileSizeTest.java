package io.tremor.testkit;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the test kit is too long. */
final class FileSizeTest extends FileSizeContract {}
