"""The lock: its check list, the seal it leaves, and every version sealed before."""
