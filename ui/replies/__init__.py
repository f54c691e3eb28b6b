"""What went to and came from the gemeenten: replies, typing one over, and the time line."""
