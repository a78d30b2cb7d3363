"""What people do with the devices of a till. All of it waits for them: never on the window."""
