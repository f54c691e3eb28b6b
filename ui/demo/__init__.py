"""`make demo`: walks a fictitious case through the real services and the real windows."""
