"""The overview: figures that tell what they are made of, charts, and the forecast."""
