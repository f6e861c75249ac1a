"""The nominations place: campaigns with their nominees, who nominates, quotas, and vacant posts."""
