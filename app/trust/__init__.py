"""Proof: the roster of who may act, seals on what they did, the journal, the facility certificate.

Pure bytes and keys; what is stored where is known in the services and the store.
"""
