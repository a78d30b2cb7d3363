"""The Qt side of devices: telling a scanner from a typist."""
