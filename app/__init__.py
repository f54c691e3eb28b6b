"""Everything of Meldpoort that is not a screen; importing it never imports Qt."""
