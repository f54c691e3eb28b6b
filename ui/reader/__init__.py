"""The screens of a gemeente: reading notifications, answering, and whom it trusts."""
