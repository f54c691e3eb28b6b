"""Looking at a paper before it is printed, and printing it."""
