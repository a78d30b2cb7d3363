"""The wires and queues a printer hangs on; each one obeys `transport.Transport`."""
