"""What if: posts marked vacant, who steps in, and where the chain breaks."""
