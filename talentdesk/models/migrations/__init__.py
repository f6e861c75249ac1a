"""Migration scripts: ``versions/NNNN_*.py`` takes a file from version NNNN-1 to NNNN."""
