"""Which field goes with which type of question."""

from __future__ import annotations

from ui.case.fields.area import AreaField
from ui.case.fields.basis import BasisField
from ui.case.fields.blocks import BlocksField
from ui.case.fields.check import CheckField
from ui.case.fields.dates import DateField, PartialDateField
from ui.case.fields.delegate import DelegateField
from ui.case.fields.facility import FacilityField
from ui.case.fields.field import Field
from ui.case.fields.findings import FindingsField
from ui.case.fields.gemeente import GemeenteField
from ui.case.fields.line import LineField
from ui.case.fields.many import ManyField
from ui.case.fields.one import MOST_RADIOS, ComboField, OneField, YesNoField
from ui.case.fields.share import ShareField
from ui.case.fields.source import SourceField
from ui.case.fields.summary import SummaryField
from ui.case.fields.table import TableField
from ui.case.fields.tested import TestedField
from ui.case.fields.texts import TextsField
from ui.case.form import Asked

_FIELDS: dict[str, type[Field]] = {
    "line": LineField,
    "area": AreaField,
    "date": DateField,
    "partial_date": PartialDateField,
    "one": OneField,
    "many": ManyField,
    "yes_no": YesNoField,
    "tested": TestedField,
    "list": BlocksField,
    "table": TableField,
    "source": SourceField,
    "facility": FacilityField,
    "gemeente": GemeenteField,
    "gemeenten_basis": BasisField,
    "share": ShareField,
    "findings": FindingsField,
    "check": CheckField,
    "texts": TextsField,
    "summary": SummaryField,
}


def field_for(asked: Asked) -> Field:
    """Make the field for this question."""
    question = asked.question
    if question.type == "one" and len(question.options) > MOST_RADIOS:
        return ComboField(asked)
    if question.path == "delegate_function":
        return DelegateField(asked)
    return _FIELDS[question.type](asked)
