"""Reader of dated reference lists in resources/reference."""
