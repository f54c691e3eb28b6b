"""The texts of the law and of the help: which are in force, who leans on them."""
