"""What stands behind a certificate, in words: the same everywhere a certificate is shown."""

from __future__ import annotations

from app.services.dispatch.certificates import CertificateView
from app.services.dispatch.issuers import ComparisonView
from app.wizard import dates
from ui.text import refusal_text, t, told


def compared_text(comparison: ComparisonView | None) -> str:
    """Say who compared a fingerprint with whom, or that nobody did yet."""
    if comparison is None:
        return t("Vingerafdruk: nog niet vergeleken.")
    return t(
        "Vingerafdruk vergeleken op {day} door {here} met {there}, {function} ({how}).",
        day=dates.short_date(comparison.on),
        here=comparison.here,
        there=comparison.there,
        function=comparison.there_function,
        how=t(comparison.how_text),
    )


def certificate_lines(certificate: CertificateView) -> tuple[str, ...]:
    """Give what to know about a certificate, a sentence each."""
    lines = [
        t(
            "{subject}. Geldig van {first} tot {last}.",
            subject=certificate.subject,
            first=dates.short_date(certificate.valid_from.date()),
            last=dates.short_date(certificate.valid_until.date()),
        ),
        compared_text(certificate.comparison),
        *(told(one) for one in certificate.trust),
    ]
    if certificate.removed_at is not None:
        day = dates.short_date(certificate.removed_at.astimezone().date())
        lines.append(t("Uit gebruik genomen op {day}.", day=day))
    elif not certificate.in_use:
        lines.append(t("Eerder certificaat: er wordt geen pakket meer voor gemaakt."))
    elif certificate.problem is None:
        lines.append(t("Er kan een pakket (p7m) voor worden gemaakt."))
    else:
        lines.append(t("Nu geen pakket mogelijk: {why}", why=refusal_text(certificate.problem)))
    return tuple(lines)
