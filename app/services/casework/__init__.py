"""A case from its signal until it is handed in: draft, versions, list, import."""
