"""The recovery key after the first start: whether its paper was typed back, and another one.

It is shown once and kept nowhere, so what was lost cannot be looked up, only replaced.
"""

from __future__ import annotations

from app.services.keys.key_rotation import rotate_keys
from app.services.keys.roster_writing import add_entry
from app.services.session import Session
from app.store.connection import transaction
from app.store.journal_lines import JournalLines
from app.trust.roster_entries import ReplaceRecovery, Signer
from app.vault.recovery import RecoveryKey, check_typed_back

ABOUT = "recovery-key"
CONFIRMED, REPLACED = "recovery_key_confirmed", "recovery_key_replaced"


def typed_back(session: Session) -> bool:
    """Tell whether the recovery key of now was typed back from its paper."""
    last = JournalLines(session.connection).page(about=(ABOUT,), before=None, most=1)
    return bool(last) and last[0].event == CONFIRMED


def confirm_recovery_key(session: Session, shown: str, typed: str) -> None:
    """Hold what the person typed back against the recovery key that was shown, and note it.

    Raises WrongRecoveryKey: for a typo or no key at all, or for a key of another vault.
    """
    check_typed_back(typed, RecoveryKey.read(shown, session.unlocked.vault_id))
    session.record(CONFIRMED, ABOUT)


def replace_recovery_key(session: Session) -> str:
    """Give the vault another recovery key and new keys; gives it as it is printed, once.

    The roster says who did it; the earlier paper opens nothing any more. Our own choice: one
    beheerder may, because an account that is renewed with it loses every role that takes two
    signatures until others have signed. Raises RoleNeeded, and what is wrong with the keyfile.
    """
    session.require("beheerder")
    made = RecoveryKey.new(session.unlocked.vault_id, session.env.random_bytes)
    keys = made.keys()
    body = ReplaceRecovery(
        account=session.account.id,
        recovery_signing=keys.signing_public.hex(),
        recovery_sealing=keys.sealing_public.hex(),
    )
    signer = Signer("account", session.account.id, session.unlocked.signing_key)
    before = session.roster
    entry = before.next_entry(body, session.stamp(), [signer])
    after = before.with_entry(entry)
    try:
        with transaction(session.connection):
            add_entry(session.connection, entry)
            session.go_on_with(after)
            session.record(REPLACED, ABOUT)
    except BaseException:
        session.go_on_with(before)
        raise
    rotate_keys(session)
    return made.printed()
