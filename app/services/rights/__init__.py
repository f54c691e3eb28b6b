"""The person's rights, breaches, what came in, and texts for file and register."""
