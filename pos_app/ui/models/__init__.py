"""Plain values and item models that the widgets draw; no widget, no business."""
