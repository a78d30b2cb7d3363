"""What every screen is made of: theme, widgets, commands, pages. Knows no shop."""
