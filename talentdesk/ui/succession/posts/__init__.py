"""Posts as a table: tier, incumbents, terms, risk, and what stands behind each."""
