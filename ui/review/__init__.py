"""Review by the team lead, the decision, and the letter as it will go out."""
