"""Development plans: the list, the editor and the timeline."""
