"""The machine room: database, journal, work, keys, backups. Knows no shop."""
