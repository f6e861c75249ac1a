"""Where workbooks are taken over: read, matched, asked, compared, and then in one step."""
