"""The import desk below the window: rows of any table compared with the workspace, then taken over."""
