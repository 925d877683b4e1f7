"""PressRelease → Manuscript, in the style of a house."""

from pressdoc.composing.page import compose
from pressdoc.composing.style import PLAIN, STYLES, UK, UN, US, HouseStyle, Part, style_named

__all__ = ["PLAIN", "STYLES", "UK", "UN", "US", "HouseStyle", "Part", "compose", "style_named"]
