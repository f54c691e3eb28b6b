"""Cases that travel to another vault of the same roster and come back."""
