"""The way in: choosing a vault, the first start, logging in, activating, recovering."""
