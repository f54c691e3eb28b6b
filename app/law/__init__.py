"""Reader of the law texts in resources/law."""
