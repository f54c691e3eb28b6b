"""Rights and incidents: requests, telling the person, data breaches, the processing register."""
