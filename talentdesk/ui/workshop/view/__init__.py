"""How the board is looked at: filters, colours, badges, earlier cycles, saved views."""
