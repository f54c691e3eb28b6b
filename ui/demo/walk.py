"""The walk: a vault, its people, one case from the first answer to the files for the gemeente.

Everything a person would press is pressed in the real window. What differs from a person: no
file dialogs, and the passphrases are written down, because this vault is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from app.services.casework import cases, submission
from app.services.dispatch import handover, mediums, papers
from app.services.dispatch.handover import CaseHandover, NotificationView
from app.services.keys import practice
from ui.demo.gemeente import GemeenteSide, sheet_of
from ui.demo.hands import Hands, Stuck
from ui.demo.people import FOUNDER, PEOPLE, People
from ui.handover.make_page import MakePage
from ui.handover.screen import HandoverScreen
from ui.replies.screen import RepliesScreen
from ui.review.screen import ReviewScreen
from ui.saving import save_bytes
from ui.work_list.acts import import_file


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
    gemeente_vaults: list[Path] = field(default_factory=list)
    replies: list[Path] = field(default_factory=list)
    facility_certificate: Path | None = None


class Walk:
    """One walk with one case file; ``passphrases`` holds one per account.

    ``beside`` starts the program once more, for a gemeente.
    """

    def __init__(
        self,
        hands: Hands,
        folder: Path,
        case_file: Path,
        passphrases: dict[str, str],
        beside: Callable[[], Hands],
    ) -> None:
        self.hands = hands
        self.beside = beside
        self.folder = folder
        self.case_file = case_file
        self.people = People(hands, folder / "kluis", passphrases)
        self.left = Left()
        self.case_id = ""

    def run(self) -> Left:
        """Walk from the empty folder to the end of the case; raises Refusal where it stops."""
        people = self.people
        self.left.recovery_key = people.found_vault(self.case_file)
        codes = {name: people.invite(name, function) for name, function in PEOPLE.items()}
        for name, code in codes.items():
            people.activate(name, code)
        self._maker()
        self._reviewer()
        self._after_decision()
        self._controleur()
        self._beheerder()
        return self.left

    # -- making the case --------------------------------------------------------------------

    def _maker(self) -> None:
        hands = self.hands
        self.people.log_in("casemanager")
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
        check = self.hands.ask(lambda session: submission.check(session, self.case_id))
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
        self.people.log_in("teamleider")
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
        self.left.state = self.hands.ask(
            lambda session: cases.open_case(session, self.case_id).state
        )

    # -- what leaves ------------------------------------------------------------------------

    def _after_decision(self) -> None:
        self.people.log_in("casemanager")
        self.left.facility_certificate = self._keep(
            "inrichting-certificaat.pem", self.hands.ask(practice.facility_certificate)
        )
        self.left.database_key = self.hands.ask(practice.database_key)
        if self.left.state != "decided_notify":
            self.hands.window.show_review(self.case_id)
            self.hands.picture("beslist")
            return
        hands = self.hands
        hands.window.show_handover(self.case_id)
        hands.picture("overdracht")
        found: CaseHandover = self.hands.ask(
            lambda session: handover.notifications(session, self.case_id)
        )
        for number, notification in enumerate(found.notifications, start=1):
            self._hand_over(notification, "" if number == 1 else f"-{number}")
        hands.window.show_handover(self.case_id)
        hands.picture("overdracht-gedaan")
        hands.window.show_register()
        hands.picture("register")
        hands.window.show_recipients()
        hands.picture("ontvangers")
        hands.window.show_incoming(self.case_id)
        hands.picture("binnengekomen-en-dossier")
        hands.window.show_rights()
        hands.picture("rechten-en-verzoeken")
        hands.window.show_alarms()
        hands.picture("alarm")

    def _hand_over(self, one: NotificationView, mark: str) -> None:
        hands = self.hands
        self.left.letters.append(
            self._keep(f"melding{mark}.pdf", self.hands.ask(lambda s: papers.letter(s, one.id)))
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
        side = GemeenteSide(self.beside(), self.folder, self.people.passphrases, mark)
        self._get_acquainted(side, one, mark)
        page = self._make(one, "courier", "p7m", f"pakket{mark}")
        self._put_on_stick(page, mark)
        self.left.packages.append(self._save(page, f"melding{mark}.p7m"))
        self._give(one, secret=False)
        self._wipe_stick(one, mark)
        side.read(self.left.packages[-1])
        answers = side.answer()
        side.hands.leave()
        self.left.replies += answers
        self._take_in(answers, mark)

    def _make(self, one: NotificationView, channel: str, form: str, name: str) -> MakePage:
        hands = self.hands
        hands.press(f"make:{one.gemeente}")
        hands.press("next")
        if hands.sees("handoff.right_because"):
            hands.write("handoff.right_because", "Het voorgenomen adres is daar bevestigd.")
            hands.picture(f"{name}-ander-adres")
            hands.press("next")
        hands.press(f"handoff.channel:{channel}")
        hands.press(f"handoff.form:{form}")
        hands.picture(f"{name}-weg")
        hands.press("next")
        hands.write("handoff.recheck", one.gemeente_name)
        hands.picture(f"{name}-maken")
        hands.press("next")
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

    def _put_on_stick(self, page: MakePage, mark: str) -> None:
        stick = self.folder / f"stick{mark}"
        stick.mkdir(exist_ok=True)
        page.write_on_stick(stick)
        self.hands.settle()
        self.hands.picture(f"stick{mark}")

    def _wipe_stick(self, one: NotificationView, mark: str) -> None:
        found = self.hands.ask(mediums.open_mediums)
        stick = next(m for m in found if m.gemeente_name == one.gemeente_name)
        self.hands.press(f"wipe:{stick.medium.id}")
        self.hands.picture(f"stick-wissen{mark}")
        self.hands.press("wipe")
        self.hands.press("wipe-confirm:yes")

    def _give(self, one: NotificationView, *, secret: bool) -> None:
        hands = self.hands
        found = self.hands.ask(lambda session: handover.notifications(session, self.case_id))
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

    def _take_in(self, answers: list[Path], mark: str) -> None:
        """Read the replies of the gemeente in, and look at the time line."""
        hands = self.hands
        hands.window.show_replies(self.case_id)
        hands.settle()
        for answer in answers:
            screen = hands.window.current()
            if not isinstance(screen, RepliesScreen):
                raise Stuck("Op het scherm ontbreekt '{name}'.", name="replies")
            screen.import_file(str(answer))
            hands.settle()
        hands.picture(f"antwoorden-en-tijdlijn{mark}")
        hands.window.show_handover(self.case_id)
        hands.settle()

    def _get_acquainted(self, side: GemeenteSide, one: NotificationView, mark: str) -> None:
        """Let the gemeente make its vault, and exchange certificates both ways."""
        facility = self.left.facility_certificate
        if facility is None:
            raise Stuck("De kluis heeft geen certificaat.")
        sheet = self.hands.ask(lambda session: sheet_of(session, facility))
        keys = side.found(one.gemeente_name, one.gemeente)
        key = self._keep(f"gemeente-sleutel{mark}.pem", keys.private_key)
        certificate = self._keep(f"gemeente-certificaat{mark}.pem", keys.certificate)
        self.left.gemeente_keys.append((key, certificate))
        self.left.gemeente_vaults.append(side.vault)
        side.trust(sheet)
        screen = self.hands.window.current()
        if not isinstance(screen, HandoverScreen):
            raise Stuck("Op het scherm ontbreekt '{name}'.", name="handover")
        screen.add_certificate(one.gemeente, str(certificate))
        self.hands.picture(f"certificaat{mark}")
        self.hands.press(f"compare:{one.gemeente}")
        self.hands.write("compare.name", "Medewerker openbare orde")
        self.hands.write("compare.function", "Adviseur openbare orde en veiligheid")
        self.hands.press("compare.how:telephone")
        self.hands.picture(f"vingerafdruk{mark}")
        self.hands.press("record-compared")

    # -- proof and upkeep -------------------------------------------------------------------

    def _controleur(self) -> None:
        hands = self.hands
        self.people.log_in("controleur")
        hands.window.show_control()
        hands.settle()
        hands.press("start-inspection")
        hands.picture("onderzoek")
        if not hands.sees("sound"):
            raise Stuck("Het onderzoek zegt niet dat de kluis in orde is.")
        hands.press("sign-checkpoint")
        hands.picture("controlepunt")
        hands.window.show_journal()
        hands.picture("logboek")
        hands.window.show_account()
        hands.picture("mijn-account")

    def _beheerder(self) -> None:
        hands = self.hands
        self.people.log_in(FOUNDER)
        hands.window.show_accounts()
        hands.picture("accounts")
        hands.window.show_certificate()
        hands.picture("certificaat-inrichting")
        hands.window.show_settings()
        hands.picture("instellingen")
        hands.window.show_law()
        hands.picture("wetteksten")
        hands.window.show_retention()
        hands.picture("bewaren")
        hands.window.show_destruction()
        hands.picture("vernietigen")
        hands.window.show_backups()
        hands.picture("reservekopieen")

    # -- asking and keeping -----------------------------------------------------------------

    def _keep(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        save_bytes(path, data)
        return path
