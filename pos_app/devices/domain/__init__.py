"""What devices mean: profiles, status bits, print job rules, scans and barcodes. No I/O."""
