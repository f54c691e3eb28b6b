"""From decision to register: papers, exemplars, hand-over, recipients and their certificates."""
