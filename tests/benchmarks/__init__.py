"""How fast Meldpoort is, each time as a ratio to a bare reference measured in the same run."""
