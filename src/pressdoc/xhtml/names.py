"""The names that both directions share: the namespace, and the classes that lead-ins and group labels of contacts carry."""

from __future__ import annotations

from typing import Any

from pressdoc.text import Mark

NAMESPACE = "http://www.w3.org/1999/xhtml"
GROUP_CLASSES = {Mark.LEAD: "pr-contact-lead", Mark.GROUP: "pr-contact-group"}
BULLET = "•"

Element = Any
"""An lxml element: its stubs are no help with trees of mixed content."""
