"""Files of rows from outside: CSV and XLSX, streamed, bounded and refused when broken."""
