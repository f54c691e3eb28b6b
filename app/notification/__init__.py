"""Every paper: what is said, apart from how it is laid out."""
