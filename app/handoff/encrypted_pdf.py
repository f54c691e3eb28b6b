"""The letter as an encrypted PDF, for a gemeente that has no certificate.

AES-256 (revision 6 of the standard security handler), the metadata encrypted too.
"""

from __future__ import annotations

import io

import pikepdf

from app.case.refusal import Refusal

_PDFA_KEYS = ("pdfaid:part", "pdfaid:conformance", "pdfaid:rev")


def encrypt(pdf: bytes, passphrase: str) -> bytes:
    """Give ``pdf`` encrypted with ``passphrase``.

    Whoever opens it may print and copy: refusing that would only look like protection. The
    PDF/A claim goes, because an encrypted file is no archive file. The result differs each
    time. Raises Refusal when ``pdf`` cannot be read.
    """
    if not passphrase.isascii() or not passphrase:
        raise ValueError("a passphrase of the word list is ASCII text")
    result = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            _drop_archive_claim(document)
            document.save(
                result,
                encryption=pikepdf.Encryption(
                    user=passphrase, owner=passphrase, R=6, aes=True, metadata=True
                ),
            )
    except pikepdf.PdfError:
        raise Refusal(
            "De brief kan niet worden versleuteld, want het pdf-bestand is beschadigd."
            " Maak de brief opnieuw."
        ) from None
    return result.getvalue()


def _drop_archive_claim(document: pikepdf.Pdf) -> None:
    if "/Metadata" not in document.Root:
        return
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        for key in _PDFA_KEYS:
            if key in metadata:
                del metadata[key]
