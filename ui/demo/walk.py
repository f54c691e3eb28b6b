"""The walk: a vault, its people, one case from the first answer to the files for the gemeente.

Everything a person would press is pressed in the real window. What differs from a person: no
file dialogs, and the passphrases are written down, because this vault is thrown away.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.services import cases, handover, papers, practice, submission
from app.services.environment import Environment
from app.services.handover import CaseHandover, NotificationView
from app.services.settings import FacilityDetails
from ui.demo.hands import Hands, Stuck
from ui.handover.make_page import MakePage
from ui.handover.screen import HandoverScreen
from ui.review.screen import ReviewScreen
from ui.saving import save_bytes
from ui.work_list.acts import import_file

if TYPE_CHECKING:
    from app.services.session import Session

T = TypeVar("T")

PEOPLE = {
    "casemanager": "Casemanager",
    "teamleider": "Teamleider re-integratie",
    "controleur": "Controleur",
}
"""Who is invited: account name (also the role) and function. The founder is ``beheerder``."""

FOUNDER = "beheerder"
MANDATE = "Machtiging 18b, oefening"


def demo_environment() -> Environment:
    """Give the real clock and randomness, without a keyring: the files must open elsewhere."""
    return Environment(clock=lambda: datetime.now(UTC), random_bytes=os.urandom, secrets=None)


@dataclass
class Left:
    """What the walk leaves behind, as paths in the folder and texts."""

    state: str = ""
    recovery_key: str = ""
    database_key: str = ""
    letters: list[Path] = field(default_factory=list)
    encrypted: list[Path] = field(default_factory=list)
    passphrases: list[str] = field(default_factory=list)
    packages: list[Path] = field(default_factory=list)
    gemeente_keys: list[tuple[Path, Path]] = field(default_factory=list)
    facility_certificate: Path | None = None


class Walk:
    """One walk with one case file; ``passphrases`` holds one per account."""

    def __init__(
        self, hands: Hands, folder: Path, case_file: Path, passphrases: dict[str, str]
    ) -> None:
        self.hands = hands
        self.folder = folder
        self.vault = folder / "kluis"
        self.case_file = case_file
        self.passphrases = passphrases
        self.left = Left()
        self.case_id = ""

    def run(self) -> Left:
        """Walk from the empty folder to the end of the case; raises Refusal where it stops."""
        self._found_vault()
        codes = {name: self._invite(name, function) for name, function in PEOPLE.items()}
        for name, code in codes.items():
            self._activate(name, code)
        self._maker()
        self._reviewer()
        self._after_decision()
        self._log_in(FOUNDER)
        self.hands.window.show_settings()
        self.hands.picture("instellingen")
        return self.left

    # -- the vault and its people -----------------------------------------------------------

    def _found_vault(self) -> None:
        hands, window = self.hands, self.hands.window
        window.choose_vault()
        hands.picture("begin")
        window.show_first_start(self.vault)
        hands.settle()
        hands.press("kind:practice")
        hands.picture("eerste-start-soort")
        hands.press("next")
        self._fill_facility()
        hands.picture("eerste-start-inrichting")
        hands.press("next")
        hands.press("authority:gemachtigd")
        hands.write("authority.reference", MANDATE)
        hands.write(
            "authority.until", f"{datetime.now().astimezone() + timedelta(days=365):%d-%m-%Y}"
        )
        hands.picture("eerste-start-wie-beslist")
        hands.press("next")
        if hands.sees("accept-without-keyring"):
            hands.press("accept-without-keyring")
        hands.picture("eerste-start-sleutelbos")
        hands.press("next")
        hands.write("founder.name", FOUNDER)
        hands.write("founder.function", "Functioneel beheerder")
        self._choose_passphrase(FOUNDER)
        hands.picture("eerste-start-wie-bent-u")
        hands.press("next")
        shown = hands.find("recovery-key-shown", QPlainTextEdit).toPlainText()
        self.left.recovery_key = "".join(shown.split())
        hands.picture("eerste-start-herstelsleutel")
        hands.press("next")
        hands.write("recovery-key", shown)
        hands.picture("eerste-start-overtypen")
        hands.press("next")
        hands.picture("werklijst-leeg")

    def _fill_facility(self) -> None:
        details = _facility_of(self.case_file)
        hands = self.hands
        hands.write("facility.name", details.name)
        hands.write("facility.city", details.city)
        hands.write("facility.address", details.address)
        hands.write("facility.return_address", details.return_address)
        hands.write("facility.phone", details.phone)

    def _choose_passphrase(self, account: str) -> None:
        self.hands.write("passphrase", self.passphrases[account])
        self.hands.write("passphrase-again", self.passphrases[account])

    def _invite(self, name: str, function: str) -> str:
        hands = self.hands
        hands.window.show_accounts()
        hands.settle()
        hands.write("invite.name", name)
        hands.write("invite.function", function)
        hands.press(f"invite.role:{name}")
        hands.press("invite")
        hands.picture(f"uitnodigen-{name}")
        return _typed_in(hands.find("activation-code", QWidget))

    def _activate(self, name: str, code: str) -> None:
        hands = self.hands
        hands.window.lock()
        hands.settle()
        hands.window.show_activation(self.vault)
        hands.settle()
        self._say_who(name)
        hands.write("code", code)
        self._choose_passphrase(name)
        hands.picture(f"activeren-{name}")
        hands.press("activate")

    def _log_in(self, name: str) -> None:
        hands = self.hands
        hands.window.lock()
        hands.settle()
        hands.window.show_login(self.vault)
        hands.settle()
        self._say_who(name)
        hands.write("passphrase", self.passphrases[name])
        hands.picture(f"inloggen-{name}")
        hands.press("login")
        hands.picture(f"werklijst-{name}")

    def _say_who(self, name: str) -> None:
        box = self.hands.find("account", QWidget)
        if isinstance(box, QComboBox):
            self.hands.pick("account", name)
        else:
            self.hands.write("account", name)

    # -- making the case --------------------------------------------------------------------

    def _maker(self) -> None:
        hands = self.hands
        self._log_in("casemanager")
        import_file(self.case_file, hands.worker, hands.window)
        hands.settle()
        if not hands.sees("steps"):
            raise Stuck("De zaak gaat niet open: {what}", what=hands.told())
        self.case_id = self._in_front().case_id
        self._walk_pages()
        self._require_ready()
        hands.picture("controleren")
        hands.press("submit")
        if not hands.sees("handed-in"):
            raise Stuck("De zaak wordt niet ingediend: {what}", what=hands.told())
        hands.picture("ingediend")
        hands.press("to-list")

    def _walk_pages(self) -> None:
        hands = self.hands
        self._in_front().show_page("signal")
        hands.settle()
        seen: set[str] = set()
        while hands.sees("next"):
            page = self._page()
            if page in seen:
                # The page itself says what is missing; one goes on and sees it all at the end.
                hands.press("onward")
                continue
            seen.add(page)
            hands.picture(f"vraag-{page}")
            hands.press("next")
            if hands.sees("mismatch"):
                hands.picture("andere-gemeente")
                hands.press("mismatch:yes")

    def _page(self) -> str:
        pages = [
            widget.objectName().removeprefix("page:")
            for widget in self.hands.window.findChildren(QWidget)
            if widget.objectName().startswith("page:") and widget.isVisible()
        ]
        return pages[-1] if pages else "check"

    def _require_ready(self) -> None:
        self._in_front().save()
        check = self._ask(lambda session: submission.check(session, self.case_id))
        waiting = [str(problem) for problem in check.problems]
        waiting += [str(stop) for stop in check.soft_stops if not stop.reason]
        if waiting:
            raise Stuck(
                "Deze zaak kan nog niet worden ingediend. Vul in het zaakbestand aan:\n- {what}",
                what="\n- ".join(waiting),
            )

    def _in_front(self) -> Any:
        return self.hands.window.current()

    # -- the verdict ------------------------------------------------------------------------

    def _reviewer(self) -> None:
        hands = self.hands
        self._log_in("teamleider")
        hands.window.show_review(self.case_id)
        hands.settle()
        hands.picture("beoordelen")
        hands.press("answers:step3" if hands.sees("answers:step3") else "answers:step2")
        hands.picture("beoordelen-antwoorden")
        if hands.sees("see-pdf"):
            hands.press("see-pdf")
            hands.picture("brief-concept")
            hands.close_dialog()
        hands.press("verdict:agree")
        hands.press("review.quality:yes")
        screen = hands.window.current()
        if not isinstance(screen, ReviewScreen):
            raise Stuck("Op het scherm ontbreekt '{name}'.", name="review")
        for muni in screen.gemeenten():
            hands.press(f"review.letter_read:{muni}")
        hands.write("review.reason", "De onderbouwing is te volgen en de gegevens zijn beperkt.")
        hands.picture("eens")
        hands.press("give-verdict")
        self.left.state = self._ask(lambda session: cases.open_case(session, self.case_id).state)

    # -- what leaves ------------------------------------------------------------------------

    def _after_decision(self) -> None:
        self._log_in("casemanager")
        self.left.facility_certificate = self._keep(
            "inrichting-certificaat.pem", self._ask(practice.facility_certificate)
        )
        self.left.database_key = self._ask(practice.database_key)
        if self.left.state != "decided_notify":
            self.hands.window.show_review(self.case_id)
            self.hands.picture("beslist")
            return
        hands = self.hands
        hands.window.show_handover(self.case_id)
        hands.picture("overdracht")
        found: CaseHandover = self._ask(
            lambda session: handover.notifications(session, self.case_id)
        )
        for number, notification in enumerate(found.notifications, start=1):
            self._hand_over(notification, "" if number == 1 else f"-{number}")
        hands.window.show_handover(self.case_id)
        hands.picture("overdracht-gedaan")
        hands.window.show_register()
        hands.picture("register")

    def _hand_over(self, one: NotificationView, mark: str) -> None:
        hands = self.hands
        self.left.letters.append(
            self._keep(f"melding{mark}.pdf", self._ask(lambda s: papers.letter(s, one.id)))
        )
        hands.press(f"see:{one.gemeente}")
        hands.picture(f"brief{mark}")
        hands.close_dialog()
        hands.press(f"copy:{one.gemeente}")
        hands.picture(f"kopieerpagina{mark}")
        hands.press("done")
        page = self._make(one, "in_person", "encrypted_pdf", f"versleutelde-pdf{mark}")
        secret = hands.find("passphrase", QLabel).text()
        self.left.passphrases.append(secret)
        self.left.encrypted.append(self._save(page, f"melding{mark}-versleuteld.pdf"))
        self._give(one, secret=True)
        self._add_certificate(one, mark)
        page = self._make(one, "courier", "p7m", f"pakket{mark}")
        self.left.packages.append(self._save(page, f"melding{mark}.p7m"))
        self._give(one, secret=False)
        hands.press(f"receipt:{one.gemeente}")
        hands.write("receipt.by", "Adviseur openbare orde en veiligheid")
        hands.press("receipt.how:telephone")
        hands.picture(f"ontvangst{mark}")
        hands.press("record-receipt")

    def _make(self, one: NotificationView, channel: str, form: str, name: str) -> MakePage:
        hands = self.hands
        hands.press(f"make:{one.gemeente}")
        hands.press(f"handoff.channel:{channel}")
        hands.press(f"handoff.form:{form}")
        hands.write("handoff.recheck", one.gemeente_name)
        hands.picture(f"{name}-maken")
        hands.press("make")
        hands.picture(f"{name}-gemaakt")
        screen = hands.window.current()
        page = screen.panes()[0] if screen is not None else None
        if not isinstance(page, MakePage):
            raise Stuck("Op het scherm ontbreekt '{name}'.", name="make")
        return page

    def _save(self, page: MakePage, name: str) -> Path:
        path = self.folder / name
        page.save_to(path)
        self.hands.settle()
        self.hands.press("done")
        return path

    def _give(self, one: NotificationView, *, secret: bool) -> None:
        hands = self.hands
        found = self._ask(lambda session: handover.notifications(session, self.case_id))
        fresh = next(n for n in found.notifications if n.id == one.id)
        exemplar = next(e for e in fresh.exemplars if e.given_at is None)
        hands.press(f"given:{exemplar.id}")
        hands.write("handoff.given_to", "Medewerker openbare orde")
        hands.write("handoff.given_function", "Adviseur openbare orde en veiligheid")
        if secret:
            hands.press("handoff.secret_by:telephone")
            hands.write("handoff.secret_to", "Medewerker openbare orde")
        hands.picture(f"overhandigd-{exemplar.number}")
        hands.press("record-given")

    def _add_certificate(self, one: NotificationView, mark: str) -> None:
        name = one.gemeente_name
        keys = self._ask(lambda session: practice.gemeente_keys(session, name))
        key = self._keep(f"gemeente-sleutel{mark}.pem", keys.private_key)
        certificate = self._keep(f"gemeente-certificaat{mark}.pem", keys.certificate)
        self.left.gemeente_keys.append((key, certificate))
        screen = self.hands.window.current()
        if not isinstance(screen, HandoverScreen):
            raise Stuck("Op het scherm ontbreekt '{name}'.", name="handover")
        screen.add_certificate(one.gemeente, str(certificate))
        self.hands.picture(f"certificaat{mark}")

    # -- asking and keeping -----------------------------------------------------------------

    def _ask(self, fn: Callable[[Session], T]) -> T:
        answers: list[T] = []
        refusals: list[Refusal] = []
        self.hands.worker.run(fn, answers.append, refusals.append)
        self.hands.settle()
        if refusals:
            raise refusals[0]
        return answers[0]

    def _keep(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        save_bytes(path, data)
        return path


def _facility_of(case_file: Path) -> FacilityDetails:
    """Give an inrichting that fits the case; the address is fictitious."""
    from app.case.canonical import parse  # noqa: PLC0415 - only here

    name = CaseDocument.from_value(parse(case_file.read_bytes())).detention.facility
    name = name or "PI Voorbeeldstad"
    city = name.removeprefix("PI ").strip() or "Voorbeeldstad"
    return FacilityDetails(
        name=name,
        city=city,
        address=f"Oefenweg 18\n1234 AB {city}",
        return_address=f"Postbus 18\n1234 AA {city}",
        phone="088 000 00 18",
    )


def _typed_in(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
