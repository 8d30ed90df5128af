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

NOT_BUILT: dict[int, str] = {}
"""Rows about what the program does not do, and so cannot do wrong."""

NARROWER = {
    34: "weights take any number of bands in any order, so none is refused",
    40: "bands and ratios beyond the training are warned of, not refused; weights name no sensor",
    51: "GDAL's own allocations are answered with its message",
    58: "the limit of FAT32 is met as a full disk, not foreseen",
    61: "without an atomic replace the finished part is kept and named, not copied",
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
    36: ("core/test_weights_store.py::test_weights_that_must_be_downloaded_first_say_how",),
    37: (
        "core/test_download.py::test_nothing_wrong_is_installed_and_an_old_file_stays",
        "core/test_download.py::test_the_same_refusals_hold_for_weights_of_the_table",
        "core/test_download.py::test_content_that_changed_meanwhile_is_taken_whole_and_refused_by_its_hash",
    ),
    38: ("core/test_weights_store.py::test_what_are_no_good_weights_is_not_imported",),
    42: (
        "core/test_download.py::test_two_processes_that_want_the_same_file_get_it_with_one_transfer",
        "core/test_weights_store.py::test_one_waits_for_the_other_and_can_be_stopped_while_it_waits",
    ),
    43: (
        "core/test_download.py::test_no_server_at_all_is_said",
        "core/test_download.py::test_a_proxy_that_wants_a_password_is_named",
        "core/test_download.py::test_only_certificates_that_are_trusted_are_accepted",
        "core/test_download.py::test_a_server_that_is_always_busy_is_given_up",
        "core/test_download.py::test_cancel_is_heard_while_nothing_happens_and_leaves_no_thread",
    ),
    44: (
        "core/test_download.py::test_too_little_space_is_said_before_the_first_byte_is_written",
        "core/test_download.py::test_a_folder_that_cannot_be_made_is_named_with_the_setting",
        "core/test_weights_store.py::test_a_disk_that_fails_leaves_what_was_there",
        "core/test_weights_store.py::test_a_folder_that_cannot_be_written_is_named",
    ),
    45: (
        "qgis/test_headless.py::test_without_torch_only_ksdiff_is_refused",
        "qgis/test_provider.py::test_loading_the_plugin_imports_neither_torch_nor_the_pipeline",
    ),
    49: ("core/test_resume.py::test_a_failure_says_what_is_kept",),
    50: (
        "core/test_precision.py::test_a_tile_that_is_not_finite_in_bf16_is_computed_in_fp32_and_said",
    ),
    55: (
        "core/test_resume.py::test_a_disk_that_is_full_keeps_the_tiles_that_reached_it",
        "core/test_layout.py::test_the_space_for_the_second_step_is_asked_for_before_the_first",
    ),
    60: ("core/test_output.py::test_a_file_that_came_out_different_is_not_delivered",),
    62: (
        "core/test_pipeline.py::test_cancelling_at_any_question_leaves_nothing_and_no_thread",
        "core/test_layout.py::test_cancelling_while_closing_leaves_what_was_there",
        "core/test_download.py::test_a_cancelled_download_is_continued",
        "qgis/test_run.py::test_cancel_in_a_worker_thread_leaves_no_file_and_no_layer",
    ),
    64: (
        "core/test_leftovers.py::test_only_what_a_killed_run_left_long_ago_goes",
        "core/test_leftovers.py::test_the_next_run_into_the_folder_does_it",
        "core/test_resume.py::test_a_run_killed_twice_at_any_moment_ends_in_the_same_bytes",
    ),
    66: ("qgis/test_results.py::test_a_layer_that_was_removed_meanwhile_does_no_harm",),
    67: (
        "core/test_resume.py::test_a_changed_input_begins_anew",
        "core/test_resume.py::test_a_changed_parameter_begins_anew",
        "core/test_resume.py::test_a_changed_version_begins_anew",
        "core/test_resume.py::test_changed_weights_begin_anew",
        "core/test_resume.py::test_another_device_begins_anew",
    ),
    68: (
        "core/test_batch.py::test_a_bad_scene_reports_its_row_and_the_others_go_on",
        "core/test_batch.py::test_a_killed_run_is_one_failed_row_and_its_part_is_gone",
    ),
    70: ("core/test_pipeline.py::test_gdals_exceptions_switched_on_by_others_change_nothing",),
    71: (
        "core/test_assess_report.py::test_a_text_that_cannot_be_completed_changes_no_file",
        "qgis/test_weights_algorithm.py::test_a_list_that_cannot_be_written_does_not_undo_the_action",
    ),
    72: (
        "core/test_adaptation.py::test_what_helps_below_but_harms_full_resolution_is_refused",
        "core/test_adaptation.py::test_a_scene_too_small_to_be_tested_is_refused",
        "core/test_adaptation.py::test_cancel_leaves_nothing",
        "core/test_adaptation.py::test_a_failure_at_the_very_end_leaves_nothing",
    ),
}
"""Tests of other folders that prove a row, or a part of it, below ``tests``."""

PROMISES = {
    1: "The output path holds what was there before, or a complete verified file. Never a part.",
    2: "Inputs and their side files are never written.",
    3: "Cancel is answered within one step, and nothing remains.",
    4: "Same job, seed, device and version: same bytes. Other device: within a stated tolerance.",
    5: "Tiling does not show; a subset is the crop of the full run.",
    6: "Peak memory stays within the limit and a fixed overhead, whatever the size of the scene.",
    7: "Nodata in is nodata out; no NaN or infinity in the file.",
    8: "The output lies on the grid of PAN to the last bit, in the same coordinate reference system.",
    9: "No network unless a download was asked for.",
    10: "Every failure has a cause and an action, and an exit code that is not 0.",
    11: "QGIS survives: no unhandled exception, no changed global state.",
    12: "What was downloaded is what was published.",
}

KEPT_ELSEWHERE: dict[int, tuple[str, ...]] = {
    1: ("faults/test_killing.py::test_killing",),
    3: ("core/test_download.py::test_cancel_is_heard_while_nothing_happens_and_leaves_no_thread",),
    7: ("core/test_pipeline.py::test_nodata_in_is_nodata_out_and_no_valid_pixel_is_lost",),
    8: ("core/test_output.py::test_the_geotransform_keeps_every_bit",),
    10: (
        "qgis/test_headless.py::test_a_bad_request_ends_with_code_1_a_sentence_and_no_file",
        "rules/test_messages.py::test_every_error_has_a_message_and_advice",
    ),
    11: ("qgis/test_run.py::test_cancel_in_a_worker_thread_leaves_no_file_and_no_layer",),
    12: ("core/test_download.py::test_nothing_wrong_is_installed_and_an_old_file_stays",),
}
"""Further tests that prove a promise, below ``tests``."""


def elsewhere() -> list[str]:
    """Every test that a table names and that is not in this folder, once."""
    named = [
        test for table in (ELSEWHERE, KEPT_ELSEWHERE) for tests in table.values() for test in tests
    ]
    return sorted({f"tests/{test}" for test in named if not test.startswith("faults/")})


if __name__ == "__main__":
    print("\n".join(elsewhere()))
