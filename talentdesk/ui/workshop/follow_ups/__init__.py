"""What follows from the talk: quick to enter, and an action of the development plan at once."""
