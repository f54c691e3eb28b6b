"""The wizard of one case: its steps, its questions as form fields, checking and submitting."""
