"""Handing a decided notification over to a gemeente, and the disclosure register."""
