"""Qt-free work that joins the packages below: window, command line and the headless main job call the same."""
