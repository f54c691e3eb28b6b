"""The form fields: one small file for each type of question, built from its data alone."""
