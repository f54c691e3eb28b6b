"""The reply of a gemeente as a form: in the reader, and for paper and telephone by the PI."""
