"""What goes on paper: one layout for every paper, its renderers and the preview."""
