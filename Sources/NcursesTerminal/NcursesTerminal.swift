// The NcursesTerminal floor begins here.
