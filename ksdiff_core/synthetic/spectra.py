"""What surfaces, sunlight and air look like to a band: smooth curves and their band averages.

The numbers are round values of our own, chosen inside the ranges that spectral libraries report
for such surfaces (USGS Spectral Library version 7, Kokaly et al. 2017; ECOSTRESS, formerly ASTER,
library, Meerdink et al. 2019). They make pictures believable; they are no measurements.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

NODES_NM = (400, 450, 500, 550, 600, 650, 680, 700, 720, 750, 800, 900, 1000, 1250, 1600, 2300)

# Reflectance in per mille at NODES_NM.
_CURVES = {
    "grass": (24, 30, 44, 96, 76, 56, 50, 110, 215, 365, 425, 445, 455, 415, 260, 120),
    "crop": (17, 22, 38, 86, 60, 42, 36, 95, 240, 440, 505, 525, 535, 480, 265, 110),
    "maize": (20, 26, 46, 108, 78, 52, 44, 110, 240, 415, 475, 495, 505, 455, 260, 110),
    "rapeseed": (36, 44, 78, 178, 196, 170, 160, 230, 370, 480, 530, 550, 560, 520, 320, 150),
    "deciduous": (14, 19, 31, 74, 52, 38, 33, 88, 200, 365, 425, 445, 455, 415, 230, 95),
    "conifer": (12, 16, 25, 50, 37, 29, 25, 53, 118, 215, 255, 270, 275, 235, 115, 45),
    "dry_grass": (60, 80, 116, 160, 198, 230, 244, 262, 284, 312, 345, 390, 415, 455, 430, 310),
    "soil": (60, 75, 100, 135, 178, 210, 223, 233, 243, 258, 283, 328, 358, 415, 455, 420),
    "wet_soil": (38, 46, 60, 80, 104, 122, 130, 136, 142, 152, 168, 196, 215, 250, 260, 215),
    "sand": (160, 200, 255, 315, 370, 405, 420, 430, 440, 452, 470, 500, 520, 560, 590, 565),
    "gravel": (150, 178, 210, 240, 263, 280, 288, 293, 298, 306, 318, 335, 350, 378, 400, 380),
    "asphalt": (58, 68, 79, 91, 100, 107, 110, 113, 113, 116, 121, 131, 140, 155, 170, 172),
    "old_asphalt": (88, 104, 121, 138, 151, 162, 167, 170, 171, 175, 182, 195, 206, 225, 240, 240),
    "concrete": (205, 240, 272, 300, 320, 334, 340, 344, 348, 354, 362, 374, 384, 400, 410, 375),
    "paving": (118, 138, 162, 190, 214, 232, 240, 244, 249, 256, 268, 288, 302, 328, 350, 330),
    "red_tile": (58, 68, 84, 122, 225, 285, 298, 304, 310, 318, 330, 345, 362, 410, 450, 440),
    "brown_tile": (48, 54, 64, 84, 118, 142, 150, 154, 158, 165, 176, 196, 212, 250, 280, 275),
    "slate": (60, 68, 77, 84, 88, 91, 92, 93, 95, 97, 101, 109, 116, 132, 150, 155),
    "bitumen": (44, 49, 55, 60, 64, 67, 69, 70, 71, 73, 76, 82, 87, 97, 108, 112),
    "white_roof": (330, 520, 585, 610, 622, 630, 632, 633, 634, 636, 640, 640, 636, 600, 520, 380),
    "metal": (270, 292, 310, 322, 330, 336, 338, 338, 337, 334, 325, 300, 312, 360, 400, 420),
    "blue_metal": (140, 225, 225, 152, 92, 76, 80, 100, 140, 200, 280, 350, 380, 420, 450, 400),
    "green_metal": (50, 65, 105, 150, 105, 80, 78, 90, 130, 190, 250, 290, 310, 330, 350, 320),
    "deep_water": (34, 37, 38, 36, 21, 14, 12, 11, 9, 7, 6, 4, 3, 2, 1, 1),
    "shallow_water": (52, 66, 84, 92, 66, 48, 42, 37, 26, 19, 16, 10, 6, 3, 2, 1),
    "pool": (200, 300, 345, 285, 135, 92, 82, 66, 46, 42, 42, 30, 20, 10, 6, 4),
    "paint": (420, 540, 570, 580, 585, 588, 590, 590, 590, 588, 584, 575, 565, 540, 500, 440),
    "red_paint": (50, 48, 46, 52, 130, 340, 380, 395, 405, 415, 425, 440, 445, 440, 430, 400),
    "blue_paint": (120, 180, 130, 75, 55, 60, 80, 130, 210, 300, 380, 420, 430, 430, 420, 390),
    "dark_paint": (38, 38, 38, 39, 40, 41, 42, 44, 48, 55, 66, 80, 88, 100, 110, 115),
    "silicon": (40, 44, 42, 38, 36, 36, 36, 36, 37, 39, 46, 70, 120, 180, 170, 140),
}


@dataclass(frozen=True)
class Band:
    """A spectral band: name, centre wavelength and full width at half maximum in nm."""

    name: str
    centre_nm: float
    width_nm: float


PAN_BAND = Band("PAN", 650.0, 380.0)
"""Wider than all visible bands together: red edge and gaps are seen by PAN alone."""

_NAMED_SETS = {
    1: (("Red", 660, 60),),
    3: (("Blue", 480, 60), ("Green", 550, 60), ("Red", 660, 60)),
    4: (("Blue", 485, 70), ("Green", 560, 80), ("Red", 660, 60), ("NIR", 830, 130)),
    6: (
        ("Blue", 482, 60),
        ("Green", 561, 57),
        ("Red", 655, 37),
        ("NIR", 865, 28),
        ("SWIR1", 1609, 85),
        ("SWIR2", 2201, 187),
    ),
    8: (
        ("Coastal", 427, 50),
        ("Blue", 478, 60),
        ("Green", 546, 70),
        ("Yellow", 608, 40),
        ("Red", 659, 60),
        ("RedEdge", 724, 40),
        ("NIR1", 833, 118),
        ("NIR2", 949, 180),
    ),
}


def default_bands(count: int) -> tuple[Band, ...]:
    """Bands of a usual sensor with that many of them, else bands spread from 430 to 1000 nm.

    Args:
        count: 1 to 16.
    """
    if not 1 <= count <= 16:
        raise ValueError(f"expected 1 to 16 bands, got {count}")
    if count in _NAMED_SETS:
        return tuple(Band(*band) for band in _NAMED_SETS[count])
    centres = np.linspace(430.0, 1000.0, count)
    width = float(np.clip(570.0 / count, 30.0, 80.0))
    return tuple(Band(f"B{i + 1}", float(c), width) for i, c in enumerate(centres))


def _band_mean(curve_nm: np.ndarray, curve: np.ndarray, band: Band) -> float:
    """Mean of a curve under a flat-topped response with soft flanks."""
    wavelengths = np.linspace(band.centre_nm - band.width_nm, band.centre_nm + band.width_nm, 201)
    response = 1.0 / (1.0 + (2.0 * (wavelengths - band.centre_nm) / band.width_nm) ** 8)
    return float(np.average(np.interp(wavelengths, curve_nm, curve), weights=response))


class Spectra:
    """Band averages of all surfaces, of the light and of the air.

    Attributes:
        sky: Share of diffuse skylight in the light on open ground, (B,), 0 to 1.
        haze: Reflectance that the air adds, (B,).
    """

    def __init__(self, bands: tuple[Band, ...]) -> None:
        nodes = np.array(NODES_NM, np.float64)
        self._surfaces = {
            name: np.array(
                [_band_mean(nodes, np.array(curve) / 1000.0, b) for b in bands], np.float32
            )
            for name, curve in _CURVES.items()
        }
        # Rayleigh scattering alone goes with the fourth power; haze of larger particles lowers it.
        fine = np.linspace(380.0, 2400.0, 405)
        air = (450.0 / fine) ** 2.2
        share = np.array([_band_mean(fine, air, band) for band in bands], np.float32)
        self.sky = (0.32 * share + 0.07).astype(np.float32)
        self.haze = (0.045 * share).astype(np.float32)

    def __getitem__(self, name: str) -> np.ndarray:
        """Reflectance of a surface per band, (B,) float32."""
        return self._surfaces[name]
