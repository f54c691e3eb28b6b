"""What came in for a case, questions to others, and texts for the penitentiair dossier."""
