"""The letter to a burgemeester, as blocks: what, what we ask and who to call on the first page.

Everything it says comes from the notification, from the short record of its approval, or from the
versioned texts. Order after ux.md C1; the structure of the working method is our reconstruction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.notification.blocks import (
    Block,
    Bullets,
    Field,
    Fields,
    Heading,
    Letterhead,
    Paragraph,
    Verification,
)
from app.notification.dutch_day import day_in_the_netherlands
from app.notification.item_blocks import bullets, facts_table, fields, paragraphs, source_text
from app.notification.message import Notification, Part, PartName
from app.notification.paper_code import PaperCode, read_code
from app.notification.texts import say
from app.wizard.dates import show_day, show_partial

Origins = Mapping[str, str]
"""Place in the letter (``facts.2``) -> path of the answer in the case (``risk.facts.f5``)."""

NO_ORIGINS: Origins = {}


@dataclass(frozen=True)
class LetterRecord:
    """What the letter says besides its notification: its approval, exemplar and build.

    ``approved_at`` is the last approval (aware); its day in the Netherlands is the date of the
    letter, so that printing later gives the same bytes. ``reviewers`` are functions, with names
    where the facility sets that. ``content_hash`` is the SHA-256 of the notification's bytes;
    ``signature`` the inrichting's over ``paper_code.signed_bytes``, None without a key for it.
    """

    approved_at: datetime
    reviewers: tuple[str, ...]
    authority: str
    content_hash: str
    build: str
    exemplar: int | None = None
    letterhead_digest: str | None = None
    signature: bytes | None = None


def letter_blocks(
    notification: Notification,
    record: LetterRecord | None,
    origins: Origins = NO_ORIGINS,
) -> tuple[Block, ...]:
    """Give what the letter says, without the reply page.

    ``origins`` (see ``content.origins``) turns the places in the letter into paths of the case,
    so that a screen can point from a sentence to its answer.
    """
    return tuple(_Letter(notification, record, origins).blocks())


class _Letter:
    def __init__(self, said: Notification, record: LetterRecord | None, origins: Origins) -> None:
        self.said, self.record, self.origins = said, record, origins

    def blocks(self) -> Iterable[Block]:
        yield from self._first_page()
        yield from self._person()
        yield from self._because()
        yield from self._offences()
        yield from self._afterwards()
        yield from self._facts()
        yield from self._judgement()
        yield from self._unknown()
        yield from self._informed()
        yield from self._ground()
        yield from self._use()
        yield from self._closing()

    def _at(self, place: str) -> str:
        return self.origins.get(place, place)

    def _field(self, label: str, value: str | None, about: str | None = None) -> tuple[Field, ...]:
        return (Field(label, value, about),) if value else ()

    # ------------------------------------------------------------------ first page
    def _first_page(self) -> Iterable[Block]:
        said = self.said
        yield self._letterhead()
        yield Heading(said.subject, level=1)
        if said.replaces:
            yield Paragraph(said.replaces.text, "replaces", tone="lead")
        yield Paragraph(say("letter", "salutation"))
        yield Paragraph(said.core, "core", tone="lead")
        yield Heading(say("headings", "asks"))
        by = show_day(said.reply_by) if said.reply_by else None
        intro = say("asks", "intro_by", date=by) if by else say("asks", "intro")
        yield Paragraph(intro, self._at("reply_by"), introduces=True)
        yield Bullets(tuple(Paragraph(ask, self._at("asks")) for ask in said.asks))
        if by:
            yield Paragraph(say("asks", "note"), tone="note")
        yield Heading(say("headings", "contact"))
        yield Fields(self._contact())

    def _letterhead(self) -> Letterhead:
        said, record = self.said, self.record
        sender = said.sender
        phone = self._label("phone") + " " + sender.phone if sender.phone else None
        date = (
            show_day(day_in_the_netherlands(record.approved_at))
            if record
            else self._label("date_concept")
        )
        exemplar = str(record.exemplar) if record and record.exemplar else None
        return Letterhead(
            sender=tuple(filter(None, (sender.name, *sender.address, phone))),
            return_address=(
                say("letter", "return_address", address=sender.return_address)
                if sender.return_address
                else ""
            ),
            personal=say("letter", "personal"),
            addressee=tuple(filter(None, (said.recipient.title, said.recipient.attention))),
            facts=(
                *self._field(self._label("date"), date),
                *self._field(self._label("reference"), said.reference),
                *self._field(self._label("version"), str(said.version)),
                *self._field(self._label("exemplar"), exemplar),
            ),
        )

    def _contact(self) -> tuple[Field, ...]:
        contact, label = self.said.contact, self._label
        deputy = ", ".join(filter(None, (contact.deputy, contact.deputy_phone)))
        return (
            *self._field(label("contact_person"), contact.person, "contact.person"),
            *self._field(label("phone"), contact.phone, "contact.phone"),
            *self._field(label("contact_hours"), contact.hours, "contact.hours"),
            *self._field(label("contact_until"), contact.until, "contact.until"),
            *self._field(label("contact_deputy"), deputy, "contact.deputy"),
        )

    # ------------------------------------------------------------------ who, where, why you
    def _person(self) -> Iterable[Block]:
        person, release, label = self.said.person, self.said.release, self._label
        yield Heading(say("headings", "person"))
        born = show_partial(person.birth_date) if person.birth_date else say("values", "unknown")
        rows = [
            *self._field(label("surname"), person.surname, "person.surname"),
            *self._field(label("given_names"), person.given_names, "person.given_names"),
            *self._field(label("birth_date"), born, "person.birth_date"),
            *self._field(label("facility"), person.facility, "detention.facility"),
        ]
        day = show_day(release.day) if release.day else say("values", "release_unknown")
        when = f"{day} ({release.certainty})" if release.certainty else day
        rows += self._field(label("release"), when, "release.date")
        if release.source:
            source = source_text(release.source)
            rows += self._field(label("release_source"), source, "release.source")
        if release.calculated_on:
            calculated = show_day(release.calculated_on)
            rows += self._field(label("release_calculated"), calculated, "release.calculated_on")
        for earlier in release.earlier:
            day = show_day(earlier.day) if earlier.day else say("values", "release_unknown")
            name = "history" if earlier.certainty else "history_plain"
            text = say(
                "values", name, date=day, certainty=earlier.certainty,
                replaced_on=show_day(earlier.replaced_on),
            )  # fmt: skip
            rows += self._field(label("release_history"), text, "release.history")
        for part in self.said.part("identity"):
            rows += fields(part, self._places(part))
        yield Fields(tuple(rows))

    def _because(self) -> Iterable[Block]:
        because = self.said.because
        yield Heading(say("headings", "gemeente"))
        basis = "\n".join(because.basis)
        rows = [
            *self._field(self._label("gemeente_basis"), basis, self._at("because.basis")),
            *self._field(self._label("gemeente_why"), because.why, self._at("because.why")),
        ]
        for name in ("addresses", "surroundings"):
            for part in self.said.part(name):
                rows += fields(part, self._places(part))
        yield Fields(tuple(rows))

    def _offences(self) -> Iterable[Block]:
        parts = self.said.part("offences")
        if parts:
            yield Heading(say("headings", "offences"))
        for part in parts:
            yield Fields(fields(part, self._places(part)))
        if parts:
            yield Paragraph(say("values", "final_meaning"), tone="note")

    def _afterwards(self) -> Iterable[Block]:
        yield Heading(say("headings", "afterwards"))
        yield Paragraph(" ".join(self.said.frame), "scope.no_frame")
        for part in self.said.part("frames"):
            yield Fields(fields(part, self._places(part)))

    # ------------------------------------------------------------------ facts, judgement, unknown
    def _facts(self) -> Iterable[Block]:
        names: tuple[PartName, ...] = ("facts", "behaviour", "treatment", "sources")
        parts = [part for name in names for part in self.said.part(name)]
        if not parts:
            return
        yield Heading(say("headings", "fact"))
        for part in parts:
            if part.name != "facts":
                yield Heading(say("parts", part.name), level=3)
            if part.name in {"facts", "behaviour"}:
                yield facts_table(part, self._places(part))
            else:
                yield bullets(part, self._places(part))

    def _judgement(self) -> Iterable[Block]:
        names: tuple[PartName, ...] = ("judgement", "raises", "lowers", "instrument", "health")
        parts = [part for name in names for part in self.said.part(name)]
        if not parts:
            return
        yield Heading(say("headings", "judgement"))
        for part in parts:
            if part.name != "judgement":
                yield Heading(say("parts", part.name), level=3)
            if part.name in {"raises", "lowers"}:
                yield bullets(part, self._places(part))
            elif part.name == "health":
                yield from paragraphs(part, self._places(part))
            else:
                yield Fields(fields(part, self._places(part)))

    def _unknown(self) -> Iterable[Block]:
        for part in self.said.part("unknown"):
            yield Heading(say("headings", "unknown"))
            yield from paragraphs(part, self._places(part))

    def _informed(self) -> Iterable[Block]:
        for part in self.said.part("view"):
            yield Heading(say("parts", "view"))
            yield from paragraphs(part, self._places(part))
        for part in self.said.part("informed"):
            yield Heading(say("headings", "informed"))
            yield bullets(part, self._places(part))

    def _places(self, part: Part) -> tuple[str, ...]:
        """Give the place in the case of each item of a part."""
        position = [p for p in self.said.parts if p.name == part.name].index(part)
        items = range(len(part.items))
        return tuple(self._at(f"{part.name}.{position}.{index}") for index in items)

    # ------------------------------------------------------------------ law, use, closing
    def _ground(self) -> Iterable[Block]:
        ground = self.said.ground
        yield Heading(say("headings", "ground"))
        newest = max(law.version for law in ground.law)
        yield Paragraph(say("ground", "intro", date=show_day(newest)), introduces=True)
        for law in ground.law:
            yield Paragraph(law.text, tone="law", note=law.citation)
        yield Paragraph(say("ground", "reasons"), introduces=True)
        yield Fields(
            tuple(
                Field(item.label or "", item.text, self._at(f"ground.{index}"))
                for index, item in enumerate(ground.reasons)
            )
        )
        for sentence in ground.sentences:
            yield Paragraph(sentence)

    def _use(self) -> Iterable[Block]:
        use = self.said.use
        yield Heading(say("headings", "use"))
        for sentence in use.law:
            yield Paragraph(sentence)
        yield Paragraph(use.requests_intro, introduces=True)
        yield Bullets(tuple(Paragraph(request) for request in use.requests))
        yield Paragraph(use.confidentiality)
        yield Paragraph(f"{use.retention} {use.proposal}")
        yield Heading(say("headings", "status"))
        yield Paragraph(" ".join(self.said.informed_status), "inform.status")

    def _closing(self) -> Iterable[Block]:
        yield Heading(say("headings", "reply"))
        yield Paragraph(" ".join(self.said.reply))
        record = self.record
        if record:
            yield Paragraph(say("letter", "closing"), introduces=True)
            yield Paragraph(record.authority, introduces=True)
            approved = show_day(day_in_the_netherlands(record.approved_at))
            yield Fields(
                (
                    *self._field(self._label("reviewers"), "\n".join(record.reviewers)),
                    *self._field(self._label("approved"), approved),
                )
            )
        yield Heading(say("headings", "verification"))
        yield self._verification()
        note = "concept" if record is None else "note" if record.signature else "unsigned"
        yield Paragraph(say("verification", note), tone="note")

    def _verification(self) -> Verification:
        said, record, label = self.said, self.record, self._label
        rows = [
            Field(label("file"), said.file_name),
            Field(label("format"), said.format),
            Field(label("gemeente_code"), f"{said.recipient.code} {said.recipient.gemeente}"),
            Field(label("texts"), said.text_version),
            Field(label("law"), said.law_version),
        ]
        if record:
            rows += [
                Field(label("build"), record.build),
                Field(label("short_hash"), in_groups(record.content_hash[:16])),
                Field(label("hash"), in_groups(record.content_hash)),
            ]
        if record and record.signature:
            code = read_code(qr_text(said, record))
            rows.append(Field(label("paper_code"), code.written()))
        return Verification(
            rows=tuple(rows),
            code=qr_text(said, record) if record else "",
            alternative=say("verification", "qr" if record and record.signature else "qr_unsigned"),
        )

    def _label(self, name: str) -> str:
        return say("labels", name)


def qr_text(notification: Notification, record: LetterRecord) -> str:
    """Give what the QR code holds: number, version, hash and signature, nothing personal."""
    if record.signature is None:
        return f"{notification.reference} v{notification.version} {record.content_hash}"
    return PaperCode(
        notification.reference, notification.version, record.content_hash, record.signature
    ).text()


def in_groups(hexadecimal: str) -> str:
    """Give hexadecimal text in groups of four, as people read it to each other."""
    return " ".join(hexadecimal[at : at + 4] for at in range(0, len(hexadecimal), 4))
