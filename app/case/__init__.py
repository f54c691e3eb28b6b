"""What a case is: pure values and rules, without files, database, clock or randomness."""
