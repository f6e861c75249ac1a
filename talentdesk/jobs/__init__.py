"""Qt-free work that joins the packages below; window and command line call the same."""
