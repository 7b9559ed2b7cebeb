// The Terminal floor begins here.
