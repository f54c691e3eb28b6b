"""The encrypted database: migrations and one repository per aggregate; the only SQL."""
