from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app.services.answers import replies
from app.services.keys import facility_certificates
from app.services.reader import notifications, terms
from app.services.reader.notifications import NotificationLine
from tests.both_sides import BothSides
from tests.ui.looking import find, in_sight, paper_shown
from tests.ui.reader.driving import Desk, look
from ui.navigation import Navigator
from ui.reader.answer import AnswerScreen, HalfReplies
from ui.reader.end import EndScreen
from ui.reader.notification import NotificationScreen
from ui.reader.open_file import OpenFileScreen
from ui.reader.own_certificate import OwnCertificateScreen
from ui.reader.paper_code import PaperCodeScreen
from ui.reader.pinned import PinnedScreen
from ui.reader.received import ReceivedScreen
from ui.reader.settings import GemeenteSettingsScreen
from ui.widgets import Heading
from ui.worker import Worker

Tree = Callable[[QWidget], None]
Grab = Callable[..., Path]


def one(both: BothSides) -> NotificationLine:
    (line,) = notifications.notifications(both.gemeente.log_in("gemandateerde"))
    both.gemeente.close()
    return line


def at_card(screen: QWidget) -> str:
    return next(
        part.objectName()
        for part in screen.findChildren(QWidget)
        if part.objectName().startswith("facility:") and part.isVisibleTo(screen)
    )


def text_of(screen: QWidget, name: str) -> str:
    return " ".join(
        label.text()
        for label in find(screen, name).findChildren(QWidget)
        if hasattr(label, "text") and label.isVisibleTo(screen)
    )


def test_empty_list_says_what_to_do_next(desk: Desk, accessible_tree: Tree, grab: Grab) -> None:
    at = desk.show(ReceivedScreen)
    assert "welke inrichting" in find(at.screen, "empty").text()
    at.press("first-pin")
    assert desk.navigator.asked[-1] == ("pinned", ())
    look(at.screen, "empty", accessible_tree, grab)


def test_list_shows_searches_and_filters(desk: Desk, accessible_tree: Tree, grab: Grab) -> None:
    received = desk.both.received()
    session = desk.both.reader
    terms.set_term(session, received, session.today(), "besluit")
    at = desk.show(ReceivedScreen)
    table = find(at.screen, "received-list")
    assert table.rowCount() == 1
    assert "te vernietigen" in table.item(0, 1).text()
    assert in_sight(at.screen, "reminders")
    look(at.screen, "list", accessible_tree, grab)
    at.write("search", "bestaat niet")
    assert table.rowCount() == 0
    assert "Geen melding past" in find(at.screen, "empty").text()
    at.write("search", "DONKER")
    assert table.rowCount() == 1
    find(at.screen, "state").setCurrentIndex(4)
    assert table.rowCount() == 0
    find(at.screen, "state").setCurrentIndex(5)
    assert table.rowCount() == 1
    at.press("open-line")
    assert desk.navigator.asked[-1] == ("notification", (received,))


def test_controleur_sees_no_names(desk: Desk) -> None:
    desk.both.received()
    at = desk.show(ReceivedScreen, "controleur")
    table = find(at.screen, "received-list")
    assert table.item(0, 2).text() == ""
    assert not in_sight(at.screen, "open-file")
    assert not in_sight(at.screen, "open-line")
    at = desk.show(ReceivedScreen, "beheerder")
    assert "Met uw rol" in find(at.screen, "empty").text()


def test_who_may_not_trust_an_inrichting_is_told_who_may(desk: Desk) -> None:
    at = desk.show(ReceivedScreen, "lezer")
    assert not in_sight(at.screen, "first-pin")
    assert "Vraag een beheerder" in text_of(at.screen, "no-pins")


def test_a_file_before_any_inrichting_leads_there(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "pakket.p7m"
    file.write_bytes(b"iets")
    at = desk.show(OpenFileScreen)
    assert isinstance(at.screen, OpenFileScreen)
    at.screen.open_path(file)
    at.settle()
    assert "geen inrichting" in at.errors()
    at.press("to-pins")
    assert desk.navigator.asked[-1] == ("pinned", ())


def test_nothing_of_the_file_before_stays_in_sight(desk: Desk, tmp_path: Path) -> None:
    desk.both.exchange()
    desk.both.decide()
    file = tmp_path / "pakket.p7m"
    file.write_bytes(desk.both.send())
    desk.both.gemeente.close()
    at = desk.show(OpenFileScreen)
    assert isinstance(at.screen, OpenFileScreen)
    at.screen.open_path(file)
    at.settle()
    assert in_sight(at.screen, "read-notification")
    at.screen.open_path(tmp_path / "weg.p7m")
    at.settle()
    assert "niet worden gelezen" in at.errors()
    for name in ("read-notification", "outcome", "checks", "to-pins"):
        assert not in_sight(at.screen, name)


def test_what_was_typed_about_a_reader_outlives_the_lock(desk: Desk) -> None:
    received = desk.both.received()
    at = desk.show(lambda worker, navigator: NotificationScreen(worker, navigator, received))
    at.press("reader.toggle")
    at.press("reader.add")
    assert "Vul in op welke dag" in find(at.screen, "reader.day").accessibleDescription()
    at.write("reader.name", "B. Burgemeester")
    at.screen.shown_again()
    at.settle()
    assert find(at.screen, "reader.name").text() == "B. Burgemeester"
    at.write("reader.function", "burgemeester")
    at.write("reader.day", "23-11-2026")
    at.press("reader.add")
    assert "B. Burgemeester" in text_of(at.screen, "readers")
    assert not in_sight(at.screen, "reader.name")


def test_opening_shows_every_check_and_then_the_notification(
    desk: Desk, tmp_path: Path, accessible_tree: Tree, grab: Grab
) -> None:
    desk.both.exchange()
    desk.both.decide()
    file = tmp_path / "pakket.p7m"
    file.write_bytes(desk.both.send())
    desk.both.gemeente.close()
    at = desk.show(OpenFileScreen)
    at.write("why", "overleg")
    screen = at.screen
    assert isinstance(screen, OpenFileScreen)
    screen.open_path(file)
    at.settle()
    assert "klopt" in find(screen, "checks").accessibleDescription()
    assert "KLOPT NIET" not in find(screen, "checks").accessibleDescription()
    assert "nieuwe melding" in text_of(screen, "outcome")
    look(screen, "opened", accessible_tree, grab)
    at.press("read-notification")
    assert desk.navigator.asked[-1][0] == "notification"


def test_what_does_not_hold_is_told_and_nothing_is_shown(
    desk: Desk, tmp_path: Path, accessible_tree: Tree, grab: Grab
) -> None:
    desk.both.exchange()
    desk.both.decide()
    data = bytearray(desk.both.send())
    data[len(data) // 2] ^= 1
    file = tmp_path / "pakket.p7m"
    file.write_bytes(bytes(data))
    desk.both.gemeente.close()
    at = desk.show(OpenFileScreen)
    screen = at.screen
    assert isinstance(screen, OpenFileScreen)
    screen.open_path(file)
    at.settle()
    assert "KLOPT NIET" in find(screen, "checks").accessibleDescription()
    assert not in_sight(screen, "read-notification")
    look(screen, "refused", accessible_tree, grab)
    screen.open_path(tmp_path / "weg.p7m")
    at.settle()
    assert "kan niet worden gelezen" in at.errors()


def test_notification_shows_letter_and_data_side_by_side(
    desk: Desk, accessible_tree: Tree, grab: Grab
) -> None:
    received = desk.both.received()
    at = desk.show(lambda worker, navigator: NotificationScreen(worker, navigator, received))
    screen = at.screen
    assert in_sight(screen, "letter-picture")
    assert "Bladzijde 1" in find(screen, "letter-page").text()
    at.press("letter-after")
    assert "Bladzijde 2" in find(screen, "letter-page").text()
    at.press("letter-as-text")
    assert find(screen, "letter-text").isVisible()
    at.press("letter-as-text")
    assert "Greet Mandaat" in text_of(screen, "readers")
    at.press("checks-toggle")
    assert "Beslist" in " ".join(
        label.text() for label in screen.findChildren(QWidget) if hasattr(label, "text")
    )
    look(screen, "notification", accessible_tree, grab)
    at.press("answer")
    assert desk.navigator.asked[-1] == ("answer", (received, None))
    at.press("print-letter")
    assert paper_shown()[0] == "Brief"


def test_a_replaced_one_leads_to_the_newer(desk: Desk) -> None:
    received = desk.both.received()
    desk.both.decide_again()
    newer = desk.both.open(desk.both.send()).received
    desk.both.gemeente.close()
    at = desk.show(lambda worker, navigator: NotificationScreen(worker, navigator, received))
    assert in_sight(at.screen, "state:replaced")
    assert in_sight(at.screen, "reply-by")
    at.press("newer")
    assert desk.navigator.asked[-1] == ("notification", (newer,))


def test_lezer_reads_and_does_not_answer(desk: Desk) -> None:
    received = desk.both.received()
    at = desk.show(
        lambda worker, navigator: NotificationScreen(worker, navigator, received), "lezer"
    )
    assert in_sight(at.screen, "print-letter")
    assert not in_sight(at.screen, "answer")
    assert not in_sight(at.screen, "end")
    at.press("reader.toggle")
    at.press("reader.add")
    assert "Vul de naam in" in text_of(at.screen, "readers")
    at.write("reader.name", "B. Burger")
    at.write("reader.function", "burgemeester")
    at.write("reader.day", "23-11-2026")
    at.press("reader.add")
    assert "B. Burger" in text_of(at.screen, "readers")


def test_withdrawal_says_what_is_asked(desk: Desk, accessible_tree: Tree, grab: Grab) -> None:
    received = desk.both.received()
    notice = desk.both.open(desk.both.withdraw("unlawful")).notice
    desk.both.gemeente.close()
    at = desk.show(lambda worker, navigator: NotificationScreen(worker, navigator, received))
    shown = text_of(at.screen, f"notice:{notice}")
    assert "Dit moet" in shown
    assert "Vernietig de melding" in shown
    look(at.screen, "withdrawn", accessible_tree, grab)
    at.press(f"confirm:{notice}")
    assert desk.navigator.asked[-1] == ("answer", (received, notice))


def test_answer_becomes_a_file_that_the_inrichting_reads(
    desk: Desk,
    tmp_path: Path,
    accessible_tree: Tree,
    grab: Grab,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    received = desk.both.received()
    file = tmp_path / "antwoord.p7m"
    monkeypatch.setattr(
        "ui.reader.answer.QFileDialog.getSaveFileName", lambda *_args: (str(file), "")
    )
    at = desk.show(lambda worker, navigator: AnswerScreen(worker, navigator, received))
    at.press("make-reply")
    assert "Kies wat u stuurt" in at.errors()
    at.press("reply.kind:receipt")
    assert find(at.screen, "reply.received_by").text() == "Greet Mandaat"
    look(at.screen, "answer", accessible_tree, grab)
    at.press("make-reply")
    assert file.exists()
    assert at.screen.leave()
    assert not in_sight(at.screen, "reply.received_by")  # the same is not made twice by accident
    at.press("reply.kind:receipt")
    assert find(at.screen, "reply.received_by").text() == "Greet Mandaat"
    at.press("reply.mandate.kind:burgemeester")
    assert not at.screen.leave()
    at.screen.shown_again()  # the lock also asks to leave; after it the question comes again
    assert not in_sight(at.screen, "reply-made")
    assert not at.screen.leave()
    assert "nog geen antwoord" in text_of(at.screen, "reply-made")
    assert at.screen.leave()
    at.press("make-reply")  # a second one has an id and a number of its own
    assert in_sight(at.screen, "given-reply:2")
    at.press("given-reply:1")
    at.press("given.keep")
    assert "Kies hoe u het gaf" in text_of(at.screen, "given")
    at.press("given.way:courier")
    at.write("given.to", "C. Kaas, casemanager")
    at.write("given.on", "23-11-2026")
    at.press("given.keep")
    assert "C. Kaas" in text_of(at.screen, "replies")
    look(at.screen, "answered", accessible_tree, grab)
    session = desk.both.inrichting.log_in("casemanager")
    assert replies.import_reply(session, file.read_bytes()).reply.kind == "receipt"


def test_a_reply_that_was_begun_waits(desk: Desk) -> None:
    received = desk.both.received()
    half: HalfReplies = {}

    def make(worker: Worker, navigator: Navigator) -> AnswerScreen:
        return AnswerScreen(worker, navigator, received, half=half)

    at = desk.show(make)
    at.screen.leave()
    assert not half  # nothing was typed
    at.press("reply.kind:answer")
    at.write("reply.question", "Wanneer komt betrokkene vrij?")
    at.press("reply.exchanged:add")
    at.write("reply.exchanged.0.party", "politie")
    at.write("reply.exchanged.0.on", "gisteren")
    at.press("reply.retention.undecided")
    assert not at.screen.leave()
    assert at.screen.leave()
    at = desk.show(make)
    assert find(at.screen, "reply.question").toPlainText() == "Wanneer komt betrokkene vrij?"
    assert find(at.screen, "reply.exchanged.0.party").text() == "politie"
    assert find(at.screen, "reply.exchanged.0.on").text() == "gisteren"
    assert find(at.screen, "reply.retention.undecided").isChecked()
    assert not at.screen.leave()
    at.press("reply.kind:receipt")
    screen = at.screen
    assert isinstance(screen, AnswerScreen)
    screen.ask_path = lambda _name: None
    at.press("make-reply")
    assert screen.leave()
    assert not half  # what was made does not come back


def test_what_was_wrong_with_another_kind_goes(desk: Desk) -> None:
    received = desk.both.received()
    at = desk.show(lambda worker, navigator: AnswerScreen(worker, navigator, received))
    at.press("reply.kind:error")
    at.press("make-reply")
    assert "wat er niet klopt" in at.errors()
    at.press("reply.kind:receipt")
    assert not in_sight(at.screen, "errors")


def test_destroyed_is_told_only_of_what_was_destroyed(desk: Desk) -> None:
    received = desk.both.received()
    at = desk.show(lambda worker, navigator: AnswerScreen(worker, navigator, received))
    assert not in_sight(at.screen, "still-here")
    at.press("reply.kind:destroyed")
    assert not find(at.screen, "make-reply").isEnabled()
    assert not in_sight(at.screen, "reply.destroyed.on")
    at.press("to-end")
    assert desk.navigator.asked[-1] == ("received_end", (received,))
    at.press("reply.kind:receipt")
    assert find(at.screen, "make-reply").isEnabled()
    assert not in_sight(at.screen, "still-here")


def test_a_file_that_is_not_saved_can_be_saved_later(desk: Desk, tmp_path: Path) -> None:
    received = desk.both.received()
    at = desk.show(lambda worker, navigator: AnswerScreen(worker, navigator, received))
    screen = at.screen
    assert isinstance(screen, AnswerScreen)
    screen.ask_path = lambda _name: None  # nobody chose a place
    at.press("reply.kind:receipt")
    at.press("make-reply")
    assert "Bestand bewaren" in text_of(screen, "reply-made")
    screen.ask_path = lambda name: tmp_path / "weg" / name  # no such folder
    at.press("save-reply:1")
    assert "niet bewaard" in at.errors()
    assert "Bestand bewaren" in text_of(screen, "reply-made")
    screen.ask_path = lambda name: tmp_path / name
    at.press("save-reply:1")
    assert not in_sight(screen, "errors")
    assert "hoe u het gaf" in text_of(screen, "reply-made")
    assert len(list(tmp_path.glob("*antwoord-1.p7m"))) == 1


def test_term_and_destruction(desk: Desk, accessible_tree: Tree, grab: Grab) -> None:
    received = desk.both.received()
    line = one(desk.both)
    at = desk.show(lambda worker, navigator: EndScreen(worker, navigator, received))
    look(at.screen, "end", accessible_tree, grab)
    at.press("keep-term")
    assert "waarom u deze dag" in at.errors()
    assert "Vul de dag in" in at.errors()
    at.write("keep-reason", "besluit 12")
    at.write("keep-until", "1 september 2007")
    at.press("keep-term")
    assert "Kijk het jaar na" in find(at.screen, "keep-until").accessibleDescription()
    at.write("keep-until", "1 september 2027")
    at.press("keep-term")
    assert "De termijn is bewaard." in desk.messages()
    at.press("destroy")
    assert "Typ het kenmerk over" in at.errors()
    at.write("destroy-reason", "termijn voorbij")
    at.write("destroy-typed", "MP-2026-22222")
    at.press("destroy")
    assert line.reference in at.errors()
    at.write("destroy-typed", line.reference)
    at.press("destroy")
    assert "Vernietigd op" in text_of(at.screen, "gone")
    look(at.screen, "gone", accessible_tree, grab)
    at.press("statement")
    title, text = paper_shown()
    assert title == "Verklaring van vernietiging"
    assert line.reference in text
    at.press("tell-destroyed")
    assert desk.navigator.asked[-1] == ("answer", (received, None))
    at = desk.show(lambda worker, navigator: AnswerScreen(worker, navigator, received))
    assert find(at.screen, "reply.destroyed.by").text().startswith("Greet Mandaat")


def test_pinning_asks_what_was_compared(
    desk: Desk, tmp_path: Path, accessible_tree: Tree, grab: Grab
) -> None:
    keeper = desk.both.inrichting.log_in("beheerder")
    row = facility_certificates.certificates(keeper)[0]
    file = tmp_path / "inrichting.pem"
    file.write_bytes(facility_certificates.certificate_pem(keeper, row.fingerprint))
    root, key = keeper.roster.root, desk.both.paper_key()
    at = desk.show(PinnedScreen)
    screen = at.screen
    assert isinstance(screen, PinnedScreen)
    screen.open_path(file)
    at.settle()
    assert find(screen, "pin.fingerprint").groups() == row.fingerprint
    at.press("pin.keep")
    assert "Vergelijk eerst alle groepen" in at.errors()
    look(screen, "pin", accessible_tree, grab)
    at.press("pin.same")
    at.write("pin.there", "Tessa Team, teamleider")
    at.press("pin.how:telephone")
    at.write("pin.name", "PI Voorbeeldstad")
    at.write("pin.roster_root", "geen wortel")
    at.press("pin.keep")
    assert "64 tekens" in at.errors()
    at.write("pin.roster_root", root)
    at.write("pin.paper_key", key)
    at.press("pin.keep")
    assert "vastgelegd" in desk.messages()[-1]
    (card,) = [
        part.objectName()
        for part in at.screen.findChildren(QWidget)
        if part.objectName().startswith("facility:")
    ]
    assert "Tessa Team" in text_of(at.screen, card)
    key = row.fingerprint.replace(" ", "")[:8].lower()
    at.press(f"unpin:{key}")
    at.press("unpin.away")
    assert not in_sight(screen, "unpin.why")
    at.press(f"unpin:{key}")
    assert any(
        key.upper() in label.text() for label in screen.findChildren(Heading) if label.isVisible()
    )
    at.press("unpin.keep")
    assert "waarom" in at.errors()
    look(screen, "unpin", accessible_tree, grab)
    at.write("unpin.why", "sleutel kwijt")
    at.press("unpin.keep")
    assert "sleutel kwijt" in text_of(at.screen, at_card(at.screen))
    look(at.screen, "pinned", accessible_tree, grab)


def test_own_certificate_speaks_of_the_gemeente(
    desk: Desk, accessible_tree: Tree, grab: Grab
) -> None:
    at = desk.show(OwnCertificateScreen, "beheerder")
    words = " ".join(
        label.text() for label in at.screen.findChildren(QWidget) if hasattr(label, "text")
    )
    assert "Zelf gemaakt door de gemeente" in words
    assert "Zelf gemaakt door de inrichting" not in words
    look(at.screen, "certificate", accessible_tree, grab)
    at.press("print-sheet")
    assert "Uitwisselblad van de gemeente" in paper_shown()[1]


def test_settings_of_a_gemeente(desk: Desk, accessible_tree: Tree, grab: Grab) -> None:
    at = desk.show(GemeenteSettingsScreen, "beheerder")
    assert find(at.screen, "organisation.code").text() == "Tilburg"
    assert find(at.screen, "retention.months").text() == ""
    look(at.screen, "settings", accessible_tree, grab)
    at.write("retention.months", "negen")
    at.press("keep-settings")
    assert "heel getal" in at.errors()
    at.write("retention.months", "9")
    at.press("mandate:mandated")
    at.write("mandate.name", "Greet Mandaat")
    at.write("mandate.reference", "M-1")
    at.write("mandate.until", "1-1-2020")
    at.press("keep-settings")
    assert "al voorbij" in at.errors()
    at.write("mandate.until", "31-12-2027")
    at.press("keep-settings")
    assert desk.messages()[-1] == "De instellingen zijn bewaard."
    at = desk.show(GemeenteSettingsScreen, "lezer")
    assert find(at.screen, "retention.months").text() == "9"
    assert not in_sight(at.screen, "keep-settings")


def test_code_of_a_letter(desk: Desk, tmp_path: Path, accessible_tree: Tree, grab: Grab) -> None:
    from app.notification.preview import document_text
    from app.services.reader.notifications import content_of

    received = desk.both.received()
    content = content_of(desk.both.reader, received)
    text, said = " ".join(document_text(content.letter).split()), content.notification
    desk.both.gemeente.close()
    at = desk.show(PaperCodeScreen)
    at.press("check")
    assert "Vul de code in" in at.errors()
    at.write("code", "MELDPOORT1/onzin")
    at.press("check")
    assert at.errors()
    at.write("code", text[text.index("MELDPOOR") : text.index("De code hoort bij")])
    at.press("check")
    assert "PI Voorbeeldstad" in text_of(at.screen, "outcome")
    look(at.screen, "code", accessible_tree, grab)
    file = tmp_path / "melding.json"
    file.write_bytes(said.replace(b"Tilburg", b"Tilburk"))
    assert isinstance(at.screen, PaperCodeScreen)
    at.screen.choose_path(file)
    assert not in_sight(at.screen, "outcome")
    at.press("check")
    assert "Het bestand hoort niet bij deze code" in text_of(at.screen, "outcome")


def test_nothing_of_a_code_before_stays_in_sight(desk: Desk) -> None:
    from app.notification.preview import document_text
    from app.services.reader.notifications import content_of

    received = desk.both.received()
    text = " ".join(document_text(content_of(desk.both.reader, received).letter).split())
    code = text[text.index("MELDPOOR") : text.index("De code hoort bij")].strip()
    desk.both.gemeente.close()
    at = desk.show(PaperCodeScreen)
    at.write("code", code)
    at.press("check")
    assert "Alles klopt" in text_of(at.screen, "outcome")
    at.write("code", "MELDPOORT1/onzin")
    assert not in_sight(at.screen, "outcome")
    at.press("check")
    assert at.errors()
    assert not in_sight(at.screen, "outcome")
    assert not in_sight(at.screen, "checks")
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    at.write("code", wrong)
    at.press("check")
    assert "Alles klopt" not in (
        text_of(at.screen, "outcome") if in_sight(at.screen, "outcome") else ""
    )


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("name", ["list", "notification", "answer", "end", "pinned", "settings"])
def test_twice_the_text_in_a_low_window(
    desk: Desk, name: str, grab: Grab, accessible_tree: Tree
) -> None:
    from tests.ui.looking import cut_texts

    received = desk.both.received()
    make = {
        "list": ReceivedScreen,
        "notification": lambda w, n: NotificationScreen(w, n, received),
        "answer": lambda w, n: AnswerScreen(w, n, received),
        "end": lambda w, n: EndScreen(w, n, received),
        "pinned": PinnedScreen,
        "settings": GemeenteSettingsScreen,
    }[name]
    at = desk.show(make)  # type: ignore[arg-type]
    grab(at.screen, f"reader-large-{name}", (1280, 720))
    accessible_tree(at.screen)
    assert not cut_texts(at.screen)
