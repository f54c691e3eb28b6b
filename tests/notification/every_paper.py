"""One paper of every kind besides the letter, as examples for the tests. All names are made up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from app.notification.blocks import Field
from app.notification.letter import in_groups
from app.notification.papers.day_list import DayGroup, DayLine, DayList
from app.notification.papers.dossier import DossierPart, DossierText
from app.notification.papers.frame import Frame, Paper, render_paper
from app.notification.papers.gemeente import GemeenteExchangeSheet, GemeenteStatement
from app.notification.papers.handing_over import (
    HandOverReceipt,
    ReplacementNotice,
    WithdrawalNotice,
)
from app.notification.papers.inspection import (
    AskedRow,
    GivenRow,
    InspectionOverview,
    ProcessingRegisterText,
    TextPart,
)
from app.notification.papers.internal import (
    Answered,
    ControleurResult,
    DestroyedLine,
    DestructionStatement,
    NotNotifyMemo,
)
from app.notification.papers.keys import (
    ExchangeSheet,
    OtherCertificate,
    PassphraseSheet,
    RecoverySheet,
    SetUpSheet,
)
from app.notification.papers.person import PersonSheet, ToldGemeente
from app.notification.papers.timeline import TimelinePaper, TimelineRow

MOMENT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
FRAME = Frame(
    sender=("PI Vught", "Lunettenlaan 501", "5263 NT Vught"),
    return_address="Postbus 10055, 5260 DJ Vught",
    handling="Vertrouwelijk – persoonsgegevens",
    made_at=MOMENT,
    build="0.1.0",
)
VAULT = "3f2a" * 8
HASH = "0123456789abcdef" * 4
FINGERPRINT = " ".join(["A1B2"] * 16)
CONTACT = (
    Field("Contactpersoon", "Casemanager afdeling 5"),
    Field("Telefoon", "073 555 01 23"),
)

PAPERS: dict[str, Paper] = {
    "timeline": TimelinePaper(
        reference="MP-2026-x7k3q",
        person="Donkersloot, Ruben",
        rows=(
            TimelineRow("25 november 2026, 10.30 uur", "Casper Kaas, casemanager", "Begonnen."),
            TimelineRow("26 november 2026, 9.00 uur", "Tessa Team, teamleider", "Teruggestuurd."),
        ),
    ),
    "gemeente_exchange": GemeenteExchangeSheet(
        gemeente="Gemeente Tilburg",
        code="0855",
        unit="Team Veiligheid",
        certificate=FINGERPRINT,
        words=("appel", "boom", "deur", "fiets", "glas", "huis", "jas", "kast"),
        valid_until=date(2031, 11, 25),
        phone="013 555 01 23",
        hours="op werkdagen van 9.00 tot 17.00 uur",
    ),
    "gemeente_statement": GemeenteStatement(
        file_name="MP-2026-x7k3q-v1",
        facility="PI Vught",
        received_on=date(2026, 11, 25),
        destroyed_on=date(2027, 8, 25),
        destroyed_by="Greet Mandaat, adviseur openbare orde",
        reason="de bewaartermijn van de gemeente is voorbij",
        content_hash=HASH,
        readers=3,
    ),
    "receipt": HandOverReceipt(
        file_name="MP-2026-x7k3q-v1",
        exemplar=2,
        gemeente="Tilburg",
        form="papier",
        channel="persoonlijk",
        digest=HASH,
        given_by="Casper Kaas, casemanager",
        given_to="Anna de Wit, adviseur openbare orde",
        given_at=MOMENT,
    ),
    "withdrawal": WithdrawalNotice(
        file_name="MP-2026-x7k3q-v1",
        gemeente="Súdwest-Fryslân",
        attention="Adviseur openbare orde en veiligheid",
        given_on=date(2026, 11, 20),
        kind="unlawful",
        reason="De melding was voor een andere gemeente bedoeld.",
        asks=("destroy",),
        contact=CONTACT,
        confirm_by=date(2026, 12, 1),
    ),
    "replacement": ReplacementNotice(
        old_file_name="MP-2026-x7k3q-v1",
        new_file_name="MP-2026-x7k3q-v2",
        gemeente="Tilburg",
        attention="",
        given_on=date(2026, 11, 20),
        kind="changed",
        reason="De datum van de vrijlating is veranderd.",
        asks=("note", "request_destruction"),
        contact=CONTACT,
    ),
    "memo": NotNotifyMemo(
        reference="MP-2026-x7k3q",
        version=3,
        person="Donkersloot, Ruben Maarten van",
        birth_date="1 juli 1985",
        release=None,
        decided_at=MOMENT,
        deciders=("Teamleider re-integratie", "Vestigingsdirecteur"),
        test=(
            Answered("het risico op een ernstig misdrijf", "nee", "Er zijn geen feiten. " * 40),
            Answered("nodig om anderen te beschermen", "weet ik niet"),
        ),
        reasons=(Field("Voorstel", "Er is een kader: reclasseringstoezicht."),),
        law_version=HASH,
        version_hash=HASH,
    ),
    "person-short": PersonSheet(full=False, contact=CONTACT, officer="fg@voorbeeld.invalid"),
    "person-full": PersonSheet(
        full=True,
        contact=CONTACT,
        gemeenten=(ToldGemeente("Tilburg", date(2026, 11, 20)), ToldGemeente("Breda", None)),
        kinds=("naam en geboortedatum", "datum van vrijlating", "ons oordeel over het risico"),
    ),
    "set-up": SetUpSheet(
        vault=VAULT,
        kind="real",
        founders=("Bente Beheer, beheerder", "Connie Controle, controleur"),
        roster_root=in_groups(HASH),
        roster_words=("anker", "boom", "citroen", "dorp", "emmer", "fles", "gras", "hout"),
        certificate=FINGERPRINT,
        keyring=True,
    ),
    "recovery": RecoverySheet(vault=VAULT, key="-".join(["abcd", "efgh", "jkmn", "pqrs"] * 4)),
    "passphrase": PassphraseSheet(
        file_name="MP-2026-x7k3q-v1-e2.pdf",
        passphrase="anker-boom-citroen-deur-emmer-fiets-gitaar",
    ),
    "exchange": ExchangeSheet(
        certificate=FINGERPRINT,
        paper_key=in_groups(HASH),
        valid_until=date(2031, 11, 24),
        roster_root=in_groups(HASH),
        phone="073 555 01 00",
        journal_head=f"812: {in_groups(HASH)}",
        others=(OtherCertificate("in gebruik vanaf 1 mei 2031", FINGERPRINT, in_groups(HASH)),),
    ),
    "day-list": DayList(
        day=date(2026, 11, 25),
        groups=(
            DayGroup(
                "Nog niet beslist",
                "Vanaf 28 dagen vóór de vrijlating.",
                own_choice=True,
                lines=tuple(
                    DayLine(
                        "De vrijlating is op 1-12-2026 en er is nog niet beslist.",
                        "MP-2026-x7k3q",
                        f"Naam {n}",
                        date(2026, 12, 1),
                        n,
                    )
                    for n in range(-2, 58)
                ),
            ),
            DayGroup(
                "Mogelijk datalek: de tijd loopt",
                "De wet geeft 72 uur vanaf de ontdekking.",
                own_choice=False,
                lines=(DayLine("Bel de FG.", "", "", date(2026, 11, 26), 1),),
            ),
        ),
        more=True,
    ),
    "day-list-empty": DayList(day=date(2026, 11, 25), groups=()),
    "inspection": InspectionOverview(
        references=("MP-2026-x7k3q", "MP-2024-a2b3c"),
        person="Donkersloot, Ruben Maarten van",
        since=date(2022, 11, 25),
        rows=(
            GivenRow(
                "MP-2026-x7k3q-v1", 1, "Tilburg", "adviseur", date(2026, 11, 25), "papier",
                "art. 18b lid 1 Pbw", ("uw naam en geboortedatum", "ons oordeel over het risico"),
                "ingetrokken op 3-1-2027",
            ),
            GivenRow(
                "MP-2024-a2b3c-v1", 1, "Breda", "burgemeester", date(2024, 3, 1), "papier",
                "art. 18b lid 1 Pbw", (),
            ),
        ),
        asked=(AskedRow("Politie, eenheid Oost", date(2026, 11, 1)),),
        reading=Field("Artikel 51b, tweede lid. Wet, onze samenvatting.", "Tonen, vertellen."),
        decided=Field("Op papier, want", "directeur: op verzoek van de rechter"),
    ),
    "inspection-empty": InspectionOverview(
        (), "Jansen", date(2022, 11, 25), (), (), Field("Artikel", "Tekst."), Field("Want", "x")
    ),
    "dossier": DossierText(
        "MP-2026-x7k3q",
        (
            DossierPart(
                "Gegeven aan de burgemeester van Tilburg",
                (("Kenmerk", "MP-2026-x7k3q, versie 1, exemplaar 1"), ("Datum", "25-11-2026")),
            ),
            DossierPart("Gekregen van de politie", (("Datum", "20-11-2026"),)),
        ),
    ),
    "processing": ProcessingRegisterText(
        (
            TextPart("Doel", ("Melden op grond van artikel 18b Pbw.",), "Artikel 26c. Wet."),
            TextPart("Ontvangers", ("Burgemeesters.",)),
        )
    ),
    "controleur": ControleurResult(
        vault=VAULT,
        checked=("Elke bladzijde van de database.", "De rollenlijst."),
        found=("In regel 12 van het logboek klopt de code niet. Bel uw beheerder.",),
        head=(1204, HASH),
        by="Connie Controle, controleur",
        roster=(HASH, HASH[::-1]),
        checkpoint="Laatste controlepunt: regel 900, getekend door Connie Controle op 3 mei 2030.",
    ),
    "controleur-sound": ControleurResult(VAULT, ("De rollenlijst.",), (), (7, HASH), "Connie"),
    "destruction": DestructionStatement(
        statement="VV-2026-001",
        on=MOMENT,
        by="Bente Beheer, beheerder",
        second="Connie Controle, controleur",
        how="De sleutel van de zaken is gewist en de bestanden zijn overschreven.",
        ground="Selectielijst van de organisatie, nummer 12",
        lines=(DestroyedLine("MP-2026-x7k3q", "zaak met 2 versies en 1 melding", "1 jaar"),),
    ),
}  # fmt: skip


def papers() -> Iterator[tuple[str, bytes]]:
    """Give one paper of every kind with a name."""
    for name, paper in PAPERS.items():
        yield name, render_paper(paper, FRAME)
