"""The 72 faults that a pansharpening tool has to survive, and which of them cannot happen yet."""

from __future__ import annotations

ROWS = {
    1: "file does not exist, or was removed between dialog and run",
    2: "not a raster",
    3: "truncated TIFF",
    4: "bit flips in header or tile data",
    5: "header claims 2^31 x 2^31 pixels",
    6: "VRT with a missing source",
    7: "compressed with a codec that this GDAL lacks",
    8: "web layer or rendered layer",
    9: "network drive disappears during the run",
    10: "same file as PAN and MS",
    11: "output equals an input",
    12: "odd and long names",
    13: "no overlap",
    14: "partial overlap",
    15: "extents differ by less than one MS pixel",
    16: "half-pixel shift",
    17: "misregistration",
    18: "different or missing CRS",
    19: "same CRS in another spelling",
    20: "geographic and polar CRS",
    21: "rotated, transposed and south-up grids",
    22: "no geotransform, GCPs or RPC only",
    23: "odd ratios",
    24: "tiny images",
    25: "huge image",
    26: "kinds of nodata",
    27: "alpha band or mask",
    28: "NaN, infinite and absurd values",
    29: "all nodata, constant",
    30: "saturated pixels, negative values",
    31: "mixed types and scales",
    32: "unknown bit depth",
    33: "pixel types that are no radiometry",
    34: "number and order of bands",
    35: "clouds, water, night, snow",
    36: "weights not installed",
    37: "download damaged or replaced",
    38: "malformed safetensors",
    39: "pickle renamed to .safetensors",
    40: "weights for another case",
    41: "weights newer than the program",
    42: "two downloads at once",
    43: "network errors while downloading",
    44: "cache folder read-only or full",
    45: "torch missing or broken",
    46: "CUDA without a usable driver or GPU",
    47: "out of GPU memory",
    48: "another program takes the GPU memory",
    49: "GPU lost",
    50: "result not finite",
    51: "out of main memory",
    52: "unsupported operator on MPS",
    53: "thread counts",
    54: "output folder missing, not writable, or a file",
    55: "disk full",
    56: "output open in another program",
    57: "output exists",
    58: "result over 4 GB",
    59: "impossible creation option or format",
    60: "verification finds a difference",
    61: "clock steps back, no atomic replace",
    62: "cancel at any moment",
    63: "plugin unloaded during a run",
    64: "process killed",
    65: "two runs to one output",
    66: "layer removed from the project during the run",
    67: "resume with changed inputs",
    68: "one item of a batch fails",
    69: "no display, decimal comma, numbers as text, python -O",
    70: "other plugins change GDAL's settings",
    71: "report cannot be written",
    72: "fine-tuning fails",
}

NOT_BUILT = {
    52: "MPS is not offered as a device",
    67: "a stopped run is not resumed, the next one starts anew",
    72: "there is no fine-tuning to a scene; training is a program of its own",
}
"""Rows about what the program does not do, and so cannot do wrong."""

NARROWER = {
    9: "no part is kept, as runs are not resumed",
    34: "weights take any number of bands in any order, so none is refused",
    40: "bands and ratios beyond the training are warned of, not refused; weights name no sensor",
    47: "the last resort is an error, not another device",
    49: "no part is kept, as runs are not resumed",
    50: "networks compute in float32, so there is no second attempt",
    51: "GDAL's own allocations are answered with its message",
    55: "there is no COG to fill a disk twice",
    58: "the limit of FAT32 is met as a full disk, not foreseen",
    61: "without an atomic replace the finished part is kept and named, not copied",
    62: "no COG is made",
}
"""Where what is tested is less than, or other than, what the row asks for."""

ELSEWHERE: dict[int, tuple[str, ...]] = {
    14: ("core/test_grid.py::test_a_common_sliver_is_refused_with_its_share",),
    15: ("core/test_grid.py::test_the_common_area_holds_exactly_the_pan_centres_inside_the_ms",),
    17: (
        "core/test_shift.py::test_a_known_shift_is_found_with_its_sign_and_axes",
        "core/test_registration.py::test_automatic_correction_finds_the_truth_again_on_files",
        "core/test_registration.py::test_a_shift_above_one_ms_pixel_is_a_warning_in_the_log_and_a_fact",
        "core/test_registration.py::test_the_decision_says_why_and_large_shifts_are_warned_of",
    ),
    18: ("core/test_crs.py::test_warped_pixels_show_what_lies_at_their_place",),
    28: ("core/test_pipeline.py::test_nan_and_infinite_inputs_leave_a_finite_file_with_nodata",),
    34: (
        "core/test_any_bands.py::test_one_to_sixteen_bands_run",
        "core/test_any_bands.py::test_the_order_of_bands_only_orders_the_result",
    ),
}
"""Tests of other folders that prove a row, or a part of it, below ``tests``."""


if __name__ == "__main__":
    print("\n".join(f"tests/{test}" for tests in ELSEWHERE.values() for test in tests))
