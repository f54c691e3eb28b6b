"""The bar above a case that can only be read: why, and what this person may do with it now."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.services.casework import cases, submission
from app.services.dispatch import sheets
from app.services.session import Session
from ui.state_texts import case_state_text
from ui.text import t
from ui.widgets import Banner, Button
from ui.widgets.flow import FlowRow

REVIEW_ACTS = frozenset(
    {
        "agree",
        "return",
        "disagree",
        "confirm",
        "refuse_confirm",
        "decide_notify",
        "decide_return",
        "decide_not_notify",
    }
)


class ReadOnlyBar(Banner):
    """``act`` carries what was asked: an act of the state table, "review" or "handover".

    "close" and "keep" lead to the page that closes a case and holds it, "informing" and "incoming"
    to their screens; "memo" is a paper.
    """

    act = Signal(str)

    def __init__(self, view: cases.CaseView) -> None:
        text = t(
            "Stand: {state}. U kunt deze zaak nu alleen lezen.", state=case_state_text(view.state)
        )
        if view.away:
            text = t(
                "Onderweg naar {kluis}. U kunt deze zaak hier alleen lezen tot zij terug is. Bij"
                " 'Zaken overbrengen' kunt u haar terughalen.",
                kluis=view.away,
            )
        super().__init__("info", text)
        self.setObjectName("read-only")
        acts = FlowRow()
        for name, words in self._offered(view):
            button = Button(words, name)
            button.clicked.connect(lambda _checked, chosen=name: self.act.emit(chosen))
            acts.add(button)
        self.add(acts)

    @staticmethod
    def is_paper(act: str) -> bool:
        """Tell whether what was asked is a paper."""
        return act == "memo"

    @staticmethod
    def paper_name(act: str) -> str:
        """Give the title of a paper."""
        return {"memo": t("Stuk bij niet melden")}[act]

    @staticmethod
    def paper(session: Session, case_id: str, act: str) -> bytes:
        """Make a paper, in the worker. Raises Refusal."""
        if act != "memo":
            raise ValueError(act)
        return sheets.not_notify_memo(session, case_id)

    @staticmethod
    def do(session: Session, case_id: str, act: str) -> str:
        """Do what was asked, in the worker; gives where to go. Raises Refusal."""
        if act == "withdraw":
            submission.withdraw(session, case_id)
        elif act == "start":
            cases.start_signal(session, case_id)
        elif act == "resume":
            cases.resume(session, case_id)
        elif act == "new_version":
            cases.new_version(session, case_id)
        return act

    def _offered(self, view: cases.CaseView) -> list[tuple[str, str]]:
        words = {
            "start": t("Maak er een zaak van"),
            "withdraw": t("Trek terug"),
            "resume": t("Werk verder aan deze zaak"),
            "new_version": t("Begin een nieuwe versie"),
        }
        possible = frozenset[str](view.may)
        found = [(name, text) for name, text in words.items() if name in possible]
        if REVIEW_ACTS & possible:
            found.append(("review", t("Naar de beoordeling")))
        if view.notifications:
            found.append(("handover", t("Naar de overdracht")))
            found.append(("informing", t("Betrokkene informeren")))
        found.append(("incoming", t("Binnengekomen en dossier")))
        if view.state == "decided_not_notify":
            found.append(("memo", self.paper_name("memo")))
        if "close" in possible:
            found.append(("close", t("Sluit de zaak")))
        if view.state == "closed":
            found.append(("keep", t("Bewaren en vernietigen")))
        return found
