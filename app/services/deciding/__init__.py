"""Review and decision: reading, returning, agreeing, deciding."""
