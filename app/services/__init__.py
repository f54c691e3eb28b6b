"""Use cases, one module per thing a person does; the only door for screens and command line."""
