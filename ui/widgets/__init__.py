"""The few widgets that every screen shares."""

from ui.widgets.announcing import announce
from ui.widgets.area import Area
from ui.widgets.banner import Banner
from ui.widgets.busy import Busy
from ui.widgets.buttons import Button, LinkButton, PrimaryButton
from ui.widgets.choices import CheckChoice, Choice, RadioChoice, RadioChoices
from ui.widgets.confirm import Confirm
from ui.widgets.error_summary import ErrorSummary, Problem
from ui.widgets.field import Field, line_field, line_text, plain_label
from ui.widgets.fingerprint import FingerprintView
from ui.widgets.flow import Flow, FlowRow
from ui.widgets.foldable import Foldable
from ui.widgets.identity_bar import IdentityBar
from ui.widgets.label import Heading, WrappedLabel
from ui.widgets.page_column import PageColumn
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.unfolding import Unfolding

__all__ = [
    "Area",
    "Banner",
    "Busy",
    "Button",
    "CheckChoice",
    "Choice",
    "Confirm",
    "ErrorSummary",
    "Field",
    "FingerprintView",
    "Flow",
    "FlowRow",
    "Foldable",
    "Heading",
    "IdentityBar",
    "LinkButton",
    "PageColumn",
    "PassphraseEdit",
    "PrimaryButton",
    "Problem",
    "RadioChoice",
    "RadioChoices",
    "Unfolding",
    "WrappedLabel",
    "announce",
    "line_field",
    "line_text",
    "plain_label",
]
