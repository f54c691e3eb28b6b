"""What a beheerder sets: the settings of the vault and the accounts."""
