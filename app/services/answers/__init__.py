"""What comes back, what is changed or withdrawn, and the time line of a case."""
