"""The case document: the answers of one case, as frozen values.

``CaseDocument`` is the whole; each step of the wizard has a module of its own.
"""

from app.case.model.document import FORMAT, CaseDocument, Reason
from app.case.model.parts import Part

__all__ = ["FORMAT", "CaseDocument", "Part", "Reason"]
