"""Workbooks and programme files: values and problems come in, values go out."""
