"""The vault itself: making and opening it, its people, its keys and what identifies it."""
