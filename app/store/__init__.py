"""The encrypted database: opening, migrating, and one repository per aggregate. The only SQL."""
