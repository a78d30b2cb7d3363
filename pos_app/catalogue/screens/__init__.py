"""The products as people look after them: the list, the editor, the import."""
