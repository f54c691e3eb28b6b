"""The questions of a case as data, and the flow through them."""
