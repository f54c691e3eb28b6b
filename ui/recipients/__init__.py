"""The register of recipients: gemeenten, their contacts, mandates and certificates."""
