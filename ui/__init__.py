"""The screens. No SQL, no cryptography and no rule of the domain lives here."""
