"""Papers as functions of values: the same values give the same bytes. Drawn by ReportLab."""
